import { getHelplineNumber } from '../../domain/helpline-number.ts';
import { getEntries, getTexts, type Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';

/** Every helpline's number can be dialled. */
export function checkHelplines(content: Content): Diagnostic[] {
  return getEntries(content, 'helplines').flatMap((helpline) =>
    getTexts(helpline, ['number'])
      .filter(({ value }) => value !== '' && getHelplineNumber(value) === undefined)
      .map(({ value: number, textStart }) =>
        diagnose('phone/invalid', getPlace(helpline, textStart), { number }),
      ),
  );
}
