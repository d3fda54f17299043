import './before.ts';
import { folderPathname } from '../folder-pathname.ts';

/**
 * Gives the editor the folder of the project in place of the browser's private
 * one (File System Standard, "origin private file system"), through the server
 * that `npm run admin` starts. So no browser asks for a folder, and all of them can.
 */

interface Listed {
  readonly name: string;
  readonly kind: 'file' | 'directory';
}

const ask = async (path: string, init?: RequestInit): Promise<Response> => {
  const response = await fetch(`${folderPathname}${path.split('/').map(encodeURIComponent).join('/')}`, init);
  if (response.status === 404) throw new DOMException(`There is no ${path}.`, 'NotFoundError');
  if (!response.ok) throw new Error(await response.text());
  return response;
};

const makeFile = (path: string, name: string) => ({
  kind: 'file' as const,
  name,
  getFile: async () => new File([await (await ask(path)).blob()], name),
  createWritable: () => {
    const parts: BlobPart[] = [];
    return Promise.resolve({
      write: (part: BlobPart) => {
        parts.push(part);
        return Promise.resolve();
      },
      close: () => ask(path, { method: 'PUT', body: new Blob(parts) }),
    });
  },
});

const join = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);

const makeFolder = (path: string, name: string) => ({
  kind: 'directory' as const,
  name,
  // A folder comes with its first file.
  getDirectoryHandle: (inner: string) => Promise.resolve(makeFolder(join(path, inner), inner)),
  getFileHandle: async (inner: string, { create = false } = {}) => {
    if (!create) await ask(join(path, inner), { method: 'HEAD' });
    return makeFile(join(path, inner), inner);
  },
  removeEntry: (inner: string) => ask(join(path, inner), { method: 'DELETE' }),
  async *entries(): AsyncGenerator<[string, unknown]> {
    const listed = (await (await ask(path)).json()) as readonly Listed[];
    for (const { name: inner, kind } of listed)
      yield [
        inner,
        kind === 'file' ? makeFile(join(path, inner), inner) : makeFolder(join(path, inner), inner),
      ];
  },
});

// The editor asks for one folder in it, of a name of its own: that is the project.
const storage = { getDirectoryHandle: (name: string) => Promise.resolve(makeFolder('', name)) };

Object.defineProperty(navigator.storage, 'getDirectory', { value: () => Promise.resolve(storage) });

// Without it the editor writes a file in its place, not beside it first: the server replaces it whole anyway.
Reflect.deleteProperty(FileSystemFileHandle.prototype, 'move');
