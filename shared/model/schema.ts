// What the schemas of messages are made of. Each is built at its first use: building them all takes the sandbox 30 ms.
import * as z from 'zod/mini';

// Figma's frame lets no code be made from text, which zod would try.
z.config({ jitless: true });

/** Builds a value when it is first asked for, and keeps it. */
export function lazy<T>(build: () => T): () => T {
  let built: { value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

/** What a lazy schema lets through. */
export type TypeOf<S extends () => z.ZodMiniType> = z.infer<ReturnType<S>>;

/** The longest list in a message, but for the notes of a whole file. */
export const MAX_ENTRIES = 10_000;
const MAX_CHARACTERS = 100_000;
/** The farthest place on any canvas, in canvas units. */
const MAX_COORDINATE = 1_000_000;

/** A text that a person may have typed. */
export const textSchema = lazy(() => z.string().check(z.maxLength(MAX_CHARACTERS)));
export const coordinateSchema = lazy(() => z.number().check(z.gte(-MAX_COORDINATE), z.lte(MAX_COORDINATE)));
export const listOf = <S extends z.ZodMiniType>(entry: S) => z.array(entry).check(z.maxLength(MAX_ENTRIES));

export const sizeSchema = lazy(() => z.strictObject({ width: z.number(), height: z.number() }));
export const rectSchema = lazy(() =>
  z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
);
export const bytesSchema = lazy(() => z.custom<Uint8Array>((value) => value instanceof Uint8Array));
/** A request that needs no more said, or a reply that it was done. */
export const emptySchema = lazy(() => z.strictObject({}));
