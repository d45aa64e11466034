// English: the words by which the note coach recognises double ideas, guesses, feelings and their reasons.

export const coachWords = {
  joins: ['but', 'but also', 'and also', 'whereas', 'although', 'however', 'plus'],
  links: ['and', 'so', 'or'],
  subjects: ['he', 'she', 'they', 'it', 'we', 'you', 'I', 'there'],
  abbreviations: ['Dr', 'Mr', 'Mrs', 'Ms', 'St', 'vs', 'approx', 'e.g', 'i.e', 'a.m', 'p.m'],
  guesses: [
    ...['maybe', 'perhaps', 'probably', 'possibly', 'presumably', 'apparently', 'supposedly', 'likely'],
    ...['might', 'seems', 'seem', 'must be', 'must have', 'could be', 'may be', 'I guess', 'we guess'],
    ...['I think', 'we think', 'I suppose', 'we suppose', 'I assume', 'we assume', 'I bet', 'I imagine'],
  ],
  feelings: [
    ...['afraid', 'angry', 'annoyed', 'anxious', 'anxiety', 'ashamed', 'bored', 'confident'],
    ...['confused', 'curious', 'desperate', 'disappointed', 'embarrassed', 'excited', 'exhausted', 'fear'],
    ...['frightened', 'frustrated', 'frustration', 'furious', 'glad', 'guilt', 'guilty', 'happy', 'helpless'],
    ...['hopeful', 'hopeless', 'insecure', 'irritated', 'jealous', 'joy', 'lonely', 'nervous'],
    ...['overwhelmed', 'panic', 'powerless', 'proud', 'relief', 'relieved', 'sad', 'scared', 'shame'],
    ...['stress', 'stressed', 'tired', 'uncertain', 'uneasy', 'unhappy', 'upset', 'worried'],
  ],
  reasons: [
    ...['because', 'since', 'as', 'when', 'whenever', 'while', 'after', 'before', 'until', 'if', 'due to'],
    ...['of', 'about', 'at', 'by', 'with', 'without', 'for', 'from', 'over', 'that', 'to', 'why', 'how'],
  ],
};
