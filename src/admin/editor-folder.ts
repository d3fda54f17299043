/** The folder of the site in which the editor is. */
export const editorFolder = 'admin';
