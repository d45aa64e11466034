// The page the window's start is compared with. It matches Figma's React sample in size and work: a field,
// two buttons and one request to the sandbox. The code is our own.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const DEFAULT_COUNT = 5;

const post = (message) => parent.postMessage({ pluginMessage: message }, '*');

function RectangleForm() {
  const [count, setCount] = useState(DEFAULT_COUNT);
  const [answer, setAnswer] = useState(null);
  useEffect(() => {
    addEventListener('message', ({ data }) => {
      if (data.pluginMessage?.kind === 'reply') setAnswer(data.pluginMessage.value);
    });
    post({ kind: 'request', id: 1, name: 'hello', body: {} });
  }, []);
  return (
    <main>
      <header>
        <h2>Rectangles</h2>
      </header>
      <section>
        <input
          id="count"
          type="number"
          min="0"
          value={count}
          onChange={(event) => setCount(event.target.value)}
        />
        <label htmlFor="count">How many</label>
      </section>
      <footer>
        <button
          type="button"
          data-answered={answer === null ? undefined : 'yes'}
          onClick={() => post({ count })}
        >
          Create
        </button>
        <button type="button" onClick={() => post({ cancel: true })}>
          Cancel
        </button>
      </footer>
    </main>
  );
}

createRoot(document.getElementById('page')).render(<RectangleForm />);
