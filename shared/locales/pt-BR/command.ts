// Portuguese (Brazil): the command on the command line.
import type { command as en } from '../en/command';
import type { Words } from '../locale';

export const command: Words<typeof en> = {
  usage: `empathy-map validate ARQUIVO…
empathy-map convert ARQUIVO… --to FORMATO [--from FORMATO] [--out ARQUIVO] [--authors board|pseudonyms|none] [--unconsented] [--repair|--strict]
empathy-map diff ARQUIVO ARQUIVO [--json]

validate  verifica cada arquivo Empathy Map JSON e lista todos os problemas com o lugar de cada um
convert   passa mapas de qualquer formato conhecido para outro, em --out ou na saída padrão
diff      diz o que mudou do primeiro arquivo para o segundo, em linhas ou JSON

ARQUIVO pode ser - para a entrada padrão.
--to      {to}
--from    {from}; sem isso, o formato é reconhecido pelo arquivo
--repair  repara um Empathy Map JSON danificado e diz o que mudou
--strict  se algo de um arquivo ficar de fora, isso conta como problema e nada é gravado
--unconsented  grava também as notas de pesquisas sem consentimento; sem isso, ficam retidas
--lang    idioma das mensagens, um de {languages}; sem ele, o do sistema

Código de saída: 0 tudo certo, 1 algum arquivo tem problemas, 2 o comando não foi entendido; diff: 1 os arquivos diferem, 2 um deles não pode ser lido.`,
  valid: {
    one: 'válido, {count} nota',
    many: 'válido, {count} notas',
    other: 'válido, {count} notas',
  },
  about: '{file}: {sentence}',
  unreadable: 'não dá para abrir',
  unwritable: 'não dá para gravar',
  oneMap: '{format} aceita um só mapa por arquivo, e há {count}',
  strict: 'algo do arquivo fica de fora, então nada é gravado (--strict)',
  losses: '{format} deixa de fora: {features}',
};
