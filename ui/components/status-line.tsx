// The only place that says what happened: announced politely, shown briefly at the bottom of the window.

export function StatusLine({ text, serial }: { text: string; serial: number }) {
  return (
    <div class="status-line" role="status">
      {text !== '' && (
        <span key={serial} class="status-text">
          {text}
        </span>
      )}
    </div>
  );
}
