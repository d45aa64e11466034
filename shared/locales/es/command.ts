// Spanish: the command on the command line.
import type { command as en } from '../en/command';
import type { Words } from '../locale';

export const command: Words<typeof en> = {
  usage: `empathy-map validate ARCHIVO…
empathy-map convert ARCHIVO… --to FORMATO [--from FORMATO] [--out ARCHIVO] [--authors board|pseudonyms|none] [--unconsented] [--repair|--strict]
empathy-map diff ARCHIVO ARCHIVO [--json]

validate  revisa cada archivo Empathy Map JSON y enumera todos los problemas con su lugar
convert   pasa mapas de cualquier formato conocido a otro, en --out o en la salida estándar
diff      dice qué cambió del primer archivo al segundo, en líneas o en JSON

ARCHIVO puede ser - para la entrada estándar.
--to      {to}
--from    {from}; si falta, el formato se reconoce por el archivo
--repair  repara un Empathy Map JSON dañado y dice qué ha cambiado
--strict  si algo de un archivo queda fuera, cuenta como problema y no se escribe nada
--unconsented  escribe también las notas de investigaciones sin consentimiento; si no, se retienen
--lang    idioma de los mensajes, uno de {languages}; sin indicarlo, el del sistema

Código de salida: 0 todo bien, 1 algún archivo tiene problemas, 2 no se entendió el comando; diff: 1 los archivos difieren, 2 uno no se puede leer.`,
  valid: {
    one: 'válido, {count} nota',
    many: 'válido, {count} notas',
    other: 'válido, {count} notas',
  },
  about: '{file}: {sentence}',
  unreadable: 'no se puede abrir',
  unwritable: 'no se puede escribir',
  oneMap: '{format} admite un solo mapa por archivo, y hay {count}',
  strict: 'algo del archivo queda fuera, así que no se escribe nada (--strict)',
  losses: '{format} deja fuera: {features}',
};
