// What the chosen format loses of this map, shown before anyone downloads it.
import { useLocale } from '../../use-locale';

export function Losses({ lines }: { lines: readonly string[] }) {
  const { texts } = useLocale();
  return (
    <div class="losses">
      <h3>{texts.exporting.cannot}</h3>
      {lines.length === 0 ? (
        <p>{texts.exporting.carriesAll}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
