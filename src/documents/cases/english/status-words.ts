/** What is said of a status that holds: [of one, of several]. Statuses that are not here need no sentence. */
export const statusWords: Readonly<Record<string, readonly [string, string]>> = {
  'serving-prison': ['is in prison', 'are in prison'],
  'pre-trial-custody': ['is held in custody', 'are held in custody'],
  'forced-psychiatry': [
    'is held in a psychiatric institution',
    'are held in a psychiatric institution',
  ],
  'administrative-arrest': ['is under administrative arrest', 'are under administrative arrest'],
  'handed-over': ['is in the hands of another State', 'are in the hands of another State'],
  'house-arrest': ['is under house arrest', 'are under house arrest'],
  'restriction-of-freedom': ['is under restriction of freedom', 'are under restriction of freedom'],
  'suspended-sentence': ['is under a suspended sentence', 'are under suspended sentences'],
  'under-restraint': [
    'is free under a measure of restraint',
    'are free under measures of restraint',
  ],
  'sentenced-in-absentia': ['stands sentenced in absentia', 'stand sentenced in absentia'],
  wanted: ['is wanted', 'are wanted'],
  abroad: ['is abroad', 'are abroad'],
  'post-release-bans': ['is free under bans on activity', 'are free under bans on activity'],
  disappeared: ['is missing', 'are missing'],
}

/** What has been found of a person, before "by …": [of one, of several]. "#" is the person. */
export const recognitionWords: Readonly<Record<string, readonly [string, string]>> = {
  'political-prisoner': [
    '# has been recognised as a political prisoner',
    '# have been recognised as political prisoners',
  ],
  'prisoner-of-conscience': [
    '# has been recognised as a prisoner of conscience',
    '# have been recognised as prisoners of conscience',
  ],
  'politically-motivated-prosecution': [
    'The prosecution of # has been described as politically motivated',
    'The prosecution of # has been described as politically motivated',
  ],
  'arbitrarily-detained': [
    'The detention of # has been found arbitrary',
    'The detention of # has been found arbitrary',
  ],
  'victim-of-persecution': [
    '# has been recognised as a victim of persecution',
    '# have been recognised as victims of persecution',
  ],
}
