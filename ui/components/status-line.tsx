// The one place that says what happened: announced politely, seen for a while at the bottom of the window.

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
