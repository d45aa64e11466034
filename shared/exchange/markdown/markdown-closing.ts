// Lines with which a letter or an answer ends: they are to the reader, and of nobody. Knows no blocks.
import { folded } from '../../recognise/heading-text';

const GREETING =
  /^(?:thanks|thank you|many thanks|cheers|best|all the best|(?:kind|best|warm) regards|regards|sincerely|viele gruesse|viele grusse|liebe grusse|mit freundlichen grussen|danke|saludos|un saludo|gracias|atenciosamente|abracos?|obrigad[oa]|cordialement|bien a vous|merci|よろしくお願いします|以上です|감사합니다|谢谢|此致)[\s,!.。]*$/;
const OFFER =
  /^(?:(?:note|please note|disclaimer|hinweis|nota|remarque|注|注意|참고)[:：]|(?:please )?let me know (?:if|how|whether|which|what)|(?:i )?hope (?:this|that|it) helps|feel free to|would you like (?:me|another|a |more)|do you want me to|if you(?:['’]d| would) like me|i can also|i(?:['’]d| would) be happy to|sag(?:en sie)? mir|soll ich|moechten sie|mochten sie, dass|avisame si|dime si|quieres que|me avise se|gostaria que eu|quer que eu|n['’]hesitez pas|souhaitez-vous que|voulez-vous que|ご希望|必要であれば|원하시면|필요하시면|如需|如果您需要|希望这)/;
const LONGEST = 200;

/** A line of its own behind a list. */
export function isClosing(text: string): boolean {
  const plain = folded(text.trim());
  return text.length <= LONGEST && (GREETING.test(plain) || OFFER.test(plain));
}
