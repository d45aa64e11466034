// The only place that says what happened: announced politely, shown at the bottom of the window for a while.

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
