// Building blocks for message schemas. Each is built on first use: building all of them takes the sandbox 30
// ms.
import * as z from 'zod/mini';
import { isSectionId } from './sections';

// Figma's frame forbids generating code from strings, which zod would otherwise try.
z.config({ jitless: true });

/** Builds a value on first use and caches it. */
export function lazy<T>(build: () => T): () => T {
  let built: { value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

/** The type that a lazy schema accepts. */
export type TypeOf<S extends () => z.ZodMiniType> = z.infer<ReturnType<S>>;

/** The longest list in a message, except for the notes of a whole file. */
export const MAX_ENTRIES = 10_000;
const MAX_CHARACTERS = 100_000;
/** The largest coordinate of any canvas, in canvas units. */
const MAX_COORDINATE = 1_000_000;

/** Of a section of any template; which ones there are depends on the map's. */
export const sectionIdSchema = lazy(() => z.string().check(z.refine(isSectionId)));
/** A text that people may have typed. */
export const textSchema = lazy(() => z.string().check(z.maxLength(MAX_CHARACTERS)));
export const coordinateSchema = lazy(() => z.number().check(z.gte(-MAX_COORDINATE), z.lte(MAX_COORDINATE)));
export const lengthSchema = lazy(() => z.number().check(z.gte(0), z.lte(MAX_COORDINATE)));
export const listOf = <S extends z.ZodMiniType>(entry: S) => z.array(entry).check(z.maxLength(MAX_ENTRIES));

export const sizeSchema = lazy(() => z.strictObject({ width: z.number(), height: z.number() }));
export const rectSchema = lazy(() =>
  z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
);
export const marginsSchema = lazy(() =>
  z.strictObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }),
);
export const bytesSchema = lazy(() => z.custom<Uint8Array>((value) => value instanceof Uint8Array));
/** A request without parameters, or a reply without a value. */
export const emptySchema = lazy(() => z.strictObject({}));
