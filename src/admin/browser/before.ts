// The page starts the editor itself, with settings made from the schemas.
Object.assign(window, { CMS_MANUAL_INIT: true });

export {};
