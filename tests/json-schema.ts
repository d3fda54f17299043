interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Keywords that `findSchemaFaults` understands, and those that describe only. */
const keywords = new Set(
  'type const enum anyOf properties required additionalProperties items pattern minLength minimum maximum format $id $schema title description'.split(
    ' ',
  ),
);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isRecord,
};

/** Where `value` differs from a JSON Schema (draft 2020-12); only the keywords that our own schemas use. */
export function findSchemaFaults(schema: Schema, value: unknown, path = ''): string[] {
  const unknown = Object.keys(schema).filter((keyword) => !keywords.has(keyword));
  if (unknown.length > 0)
    return [`${path} the schema says ${unknown.join(', ')}, which this reader does not know`];
  if (schema.anyOf) {
    return schema.anyOf.some((option) => findSchemaFaults(option, value, path).length === 0)
      ? []
      : [`${path} is none of what it may be`];
  }
  if ('const' in schema && schema.const !== value) return [`${path} is not ${String(schema.const)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path} is none of ${schema.enum.join(', ')}`];
  if (schema.type !== undefined && !types[schema.type]!(value)) return [`${path} is no ${schema.type}`];
  if (typeof value === 'string') {
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
      return [`${path} has another form`];
    if (value.length < (schema.minLength ?? 0)) return [`${path} is too short`];
  }
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value))) {
    return [`${path} is out of bounds`];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findSchemaFaults(schema.items ?? {}, item, `${path}/${index}`));
  }
  if (!isRecord(value)) return [];
  const properties = schema.properties ?? {};
  return [
    ...(schema.required ?? []).filter((key) => !(key in value)).map((key) => `${path}/${key} is missing`),
    ...Object.entries(value).flatMap(([key, item]) => {
      const property = properties[key];
      if (property) return findSchemaFaults(property, item, `${path}/${key}`);
      return schema.additionalProperties === false ? [`${path}/${key} is not known`] : [];
    }),
  ];
}
