/** What is added up for a division; persons, visits (人次), households and money are never mixed. */
export const REGION_SUMS = [
  'people_served',
  'people_participated',
  'people_employed',
  'visits_served',
  'visits_participated',
  'visits_employed',
  'households_served',
  'funds_raised',
  'funds_spent',
  'funds_invested',
  'events',
] as const;
export type RegionSum = (typeof REGION_SUMS)[number];
