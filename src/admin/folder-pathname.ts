/** Where the server of `npm run admin` answers for the files of the project; a path of the project follows. */
export const folderPathname = '/folder/';
