// Ours follows a text through its edits; the others are given the whole text at each key.
const {Letterlint} = globalThis;

globalThis.engines.Letterlint = {
  lint: (text, kind) => Letterlint.lint(text, {kind}).findings.length,
  open: (text, kind) => {
    const session = Letterlint.open(text, {kind});
    session.findings();
    return (at, inserted) => {
      session.edit(at, 0, inserted);
      return session.findings().length;
    };
  },
};
