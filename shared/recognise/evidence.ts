// How sure a note is, as people write it in a column: by the names of the kinds, or by whether it was checked.
import { boardTexts } from '../catalogue/board-texts';
import { EVIDENCE, type Evidence } from '../model/evidence';
import { LANGUAGES } from '../model/sections';
import { folded, plainWords } from './heading-text';

const WORDS: Readonly<Partial<Record<Evidence, string>>> = {
  quote: 'quote, quoted, verbatim, said, direct quote, interview quote, citation, cita, zitat, citacao',
  observed:
    'observed, observation, seen, evidence, fact, confirmed, validated, verified, proven, checked, evidence based, field note, ' +
    'evidencia, hecho, confirmado, validado, verificado, observado, fato, preuve, fait, confirme, valide, observe, beleg, belegt, fakt, bestatigt, gepruft, validiert, beobachtet, beobachtung, ' +
    'confermato, osservato, bevestigd, potwierdzone, 確認済み, 検証済み, 事実, 観察, 확인됨, 검증됨, 사실, 관찰, 已验证, 已确认, 事实, 观察',
  data: 'data, analytics, survey, metric, metrics, statistics, datos, dato, encuesta, dados, donnees, daten, umfrage, データ, 데이터, 数据',
  inferred:
    'inferred, inference, interpretation, interpreted, derived, deduced, deducido, interpretacion, deduit, abgeleitet, interpretiert, 解釈, 推論, 해석, 추론, 推断',
  assumption:
    'assumption, assumed, hypothesis, guess, guessed, unverified, unvalidated, not validated, not verified, unconfirmed, to validate, to be validated, needs validation, to check, open question, belief, untested, ' +
    'supuesto, hipotesis, suposicion, por validar, sin validar, suposicao, hipotese, nao validado, hypothese, supposition, a valider, non valide, annahme, hypothese, vermutung, ungepruft, unbestatigt, zu prufen, ' +
    'ipotesi, aanname, zalozenie, 仮説, 推測, 未検証, 未確認, 가설, 추측, 미검증, 假设, 猜测, 推测, 未验证, 待验证',
};
const YES = /^(?:yes|y|true|✓|✔|✅|☑|x|1|si|sim|oui|ja|はい|예|是)$/i;
const NO = /^(?:no|n|false|✗|✘|❌|☐|0|nao|non|nein|nee|いいえ|아니요|否)$/i;
const QUOTED = /^["“«„「]/;

let kinds: ReadonlyMap<string, Evidence> | undefined;

function kindsByWord(): ReadonlyMap<string, Evidence> {
  const own = LANGUAGES.flatMap((language) => {
    const { evidence, hashtags } = boardTexts[language];
    return EVIDENCE.flatMap((kind) =>
      [kind, evidence[kind], ...hashtags[kind]].map((word) => [word, kind] as const),
    );
  });
  const others = EVIDENCE.flatMap(
    (kind) => WORDS[kind]?.split(', ').map((word) => [word, kind] as const) ?? [],
  );
  return new Map([...others, ...own].map(([word, kind]) => [folded(plainWords(word)), kind]));
}

/** In quotation marks, what was confirmed is what somebody said. */
const confirmed = (text: string): Evidence => (QUOTED.test(text.trim()) ? 'quote' : 'observed');

/** Null for other words. `heading` is that of the column: "Assumption" beside yes and no is the opposite of "Validated". */
export function evidenceNamed(words: string, about: { heading: string; text: string }): Evidence | null {
  kinds ??= kindsByWord();
  const bare = words.trim().replace(/^#/, '');
  const isDoubt = kinds.get(folded(plainWords(about.heading))) === 'assumption';
  if (YES.test(bare)) return isDoubt ? 'assumption' : confirmed(about.text);
  if (NO.test(bare)) return isDoubt ? confirmed(about.text) : 'assumption';
  const kind = kinds.get(folded(plainWords(bare))) ?? null;
  return kind === 'observed' && !/^(?:observ|seen|beobacht|観察|관찰|观察)/i.test(bare)
    ? confirmed(about.text)
    : kind;
}
