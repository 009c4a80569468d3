/** Sentences about the settings that hold, and where they come from. */
export const configText = {
  'config.title': 'Settings that hold here',
  'config.files-title': 'Settings of files',
  'config.file-title': 'Settings of {file}',
  'config.setting': 'Setting',
  'config.value': 'Value',
  'config.pattern': 'Files',
  'config.from': 'From',
  'config.default': 'default',
  'config.all-files': 'all',
  'config.no-file-settings':
    'Nothing is set for single files: what they hold is recognised, and said with the evidence.',
  'config.later-wins':
    'Where several patterns name a file, their settings add up; of the same setting the last row holds.',
} as const satisfies Record<string, string>;
