// Touchpoints of a map: how hashtags and ids of prompts name one of them. Pure.

/** "The checkout!" as hashtags say it: `the-checkout`. Empty for a name without letters and digits. */
export const slugOf = (name: string): string =>
  (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');

/** The touchpoint that a slug names. */
export const touchpointNamed = (slug: string, touchpoints: readonly string[]): string | undefined =>
  slugOf(slug) === '' ? undefined : touchpoints.find((name) => slugOf(name) === slugOf(slug));

const HASHTAG = 'at-';

/** The touchpoint among a note's hashtags, by the map's name for it, and the tags without it. */
export function splitTags(
  tags: readonly string[],
  touchpoints: readonly string[],
): { touchpoint: string; tags: string[] } {
  const found = tags.find(
    (tag) => tag.toLowerCase().startsWith(HASHTAG) && slugOf(tag.slice(HASHTAG.length)) !== '',
  );
  if (found === undefined) return { touchpoint: '', tags: [...tags] };
  const said = found.slice(HASHTAG.length);
  return {
    touchpoint: touchpointNamed(said, touchpoints) ?? said,
    tags: tags.filter((tag) => tag !== found),
  };
}

/** Between the id of a prompt and the touchpoint that it asks about: `hear.friends@front-desk`. */
const MARK = '@';

export const promptAt = (prompt: string, touchpoint: string): string =>
  `${basePrompt(prompt)}${MARK}${slugOf(touchpoint)}`;

/** The prompt's id, whichever touchpoint it asks about. */
export const basePrompt = (prompt: string): string => prompt.split(MARK)[0] as string;

/** The touchpoint that a prompt's id names, if the map still has it. */
export const touchpointOf = (prompt: string, touchpoints: readonly string[]): string | undefined =>
  touchpointNamed(prompt.split(MARK)[1] ?? '', touchpoints);
