import { describe, expect, test } from "vitest";
import { hashPassword, passwordWeakness, verifyPassword } from "#lib/auth/passwords.ts";

describe("a password", () => {
  test.each(["1234567890", "qwertyuiop", "password123", "Password2024!", "letmein!!!!!", "aaaaaaaaaa", "abababababab", "sunshinesunshine"])("%s is too common", (password) => {
    expect(passwordWeakness(password, "ada@example.com")).toBe("is too common");
  });

  test.each(["ada.lovelace@example.com", "Ada.Lovelace@Example.com", "ada.lovelace"])("%s is the e-mail address", (password) => {
    expect(passwordWeakness(password, "ada.lovelace@example.com")).toBe("can't be the e-mail address");
  });

  test.each(["a quiet lighthouse", "kX9#vQ2!mZ7p", "correct horse battery staple", "Übergrößenträger7"])("%s will do", (password) => {
    expect(passwordWeakness(password, "ada@example.com")).toBeNull();
  });

  test("fits its own hash only, which is argon2id with the recommended cost", async () => {
    const hash = await hashPassword("a quiet lighthouse");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(hash, "a quiet lighthouse")).toBe(true);
    expect(await verifyPassword(hash, "a quiet lighthousE")).toBe(false);
  });

  test("may be typed with composed or combined letters", async () => {
    expect(await verifyPassword(await hashPassword("café au lait!"), "cafe\u0301 au lait!")).toBe(true);
  });

  test("fits nobody's account when there is no hash, not even the decoy's own", async () => {
    expect(await verifyPassword(null, "nobody has this password")).toBe(false);
  });
});
