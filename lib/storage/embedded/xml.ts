import { S3Error } from "./errors.ts";

type Value = string | number | boolean | Value[] | { [name: string]: Value | undefined };

/**
 * One XML document. Objects become elements in the order of their keys, arrays repeat the element,
 * undefined leaves it out.
 */
export function toXml(root: string, value: Value): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}`;
}

function element(name: string, value: Value): string {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join("");
  if (typeof value !== "object") return `<${name}>${escape(String(value))}</${name}>`;
  const children = Object.entries(value).map(([child, inner]) => (inner === undefined ? "" : element(child, inner)));
  return `<${name}>${children.join("")}</${name}>`;
}

function escape(text: string): string {
  return text.replace(/[<>&"'\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export type PartReference = { partNumber: number; etag: string };

/**
 * Reads the body of CompleteMultipartUpload: the parts in the order the client wants them.
 * @throws S3Error MalformedXML when there is none, or one lacks a number or an ETag.
 */
export function parsePartList(xml: string): PartReference[] {
  const parts = [...xml.matchAll(/<Part>([\s\S]*?)<\/Part>/g)].map(([, body = ""]) => {
    const partNumber = Number(/<PartNumber>\s*(\d+)\s*<\/PartNumber>/.exec(body)?.[1]);
    const etag = /<ETag>\s*(?:"|&quot;|&#34;)?([0-9a-f]{32})(?:"|&quot;|&#34;)?\s*<\/ETag>/.exec(body)?.[1];
    if (!Number.isInteger(partNumber) || etag === undefined) throw malformed();
    return { partNumber, etag };
  });
  if (parts.length === 0) throw malformed();
  return parts;
}

const malformed = () => new S3Error("MalformedXML", "The list of parts cannot be read.");
