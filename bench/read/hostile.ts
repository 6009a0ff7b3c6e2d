// Mails that are made to be expensive, each as long as one wishes.

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** Units that all differ, one after the other. */
function counted(unit: (index: number) => string, length: number): string {
  const units: string[] = [];
  for (let [index, size] = [0, 0]; size < length; index += 1) {
    const next = unit(index);
    units.push(next);
    size += next.length;
  }
  return units.join("");
}

const inReport = (fields: string): string =>
  `Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nFailed.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\n${fields}\n--b--\n`;
const inText = (text: string): string => `From: MAILER-DAEMON@mx.example.org\nSubject: Undelivered Mail Returned to Sender\n\n${text}`;
const RECIPIENT = "Final-Recipient: rfc822; a@example.com\nAction: failed\n";

/** By name: writes a mail of about this many octets. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  "boundary lines": (length) => inReport("") + filled("--b\n", length),
  "header fields": (length) => filled("Subject: x\n", length),
  "one folded field": (length) => `Subject: x\n${filled(" x\n", length)}`,
  "encoded words": (length) => `Subject: ${filled("=?utf-8?q?x?= ", length)}\n\n`,
  parameters: (length) => `Content-Type: text/plain; ${filled("a*0=b; ", length)}\n\nx`,
  comments: (length) => `Content-Type: text/plain ${filled("(", length)}\n\nx`,
  "nested multiparts": (length) => counted((level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`, length),
  "nested mails": (length) => filled("Content-Type: message/rfc822\n\n", length),
  "the same recipient": (length) => inReport(filled(`${RECIPIENT}Status: 5.1.1\n\n`, length)),
  "other recipients": (length) => inReport(counted((index) => `Final-Recipient: rfc822; a${index}@example.com\nAction: failed\nDiagnostic-Code: smtp; 550 gone ${index}\n\n`, length)),
  "a long diagnostic": (length) => inReport(`${RECIPIENT}Diagnostic-Code: smtp; ${filled("550 ", length)}\n`),
  "angle brackets": (length) => inText(filled("<", length)),
  "addresses in a line": (length) => inText(filled("<a@example.com> ", length)),
  "at signs": (length) => inText(filled("a@", length)),
  "the same refusal": (length) => inText(filled("<a@example.com>: 550 5.1.1 User unknown\n\n", length)),
  "other refusals": (length) => inText(counted((index) => `<a${index}@example.com>:\n550 5.1.1 User unknown\n\n`, length)),
  "codes in a line": (length) => inText(filled("550 5.1.1 ", length)),
  "codes in lines": (length) => inText(filled("550 5.1.1 no such user\n", length)),
  transcript: (length) => inText(filled(">>> RCPT To:<a@example.com>\n<<< 550 gone\n", length)),
  "a reply of many lines": (length) => inText(`   ----- Transcript of session follows -----\n>>> DATA\n${filled("<<< 550 gone\n", length)}`),
  "a reason of many lines": (length) => inText(`Recipient: ann@example.com\nReason: none\n${filled("and none\n", length)}`),
  "ideographic blanks": (length) => inText(`ann@example.com\n${filled("\u3000", length)}x`),
  "a rule": (length) => inText(`----- The following addresses had permanent fatal errors -----\n${filled("-", length)}x\n`),
  rules: (length) => inText(`----- The following addresses had permanent fatal errors -----\n${filled(`${filled("-", 800)}x\n`, length)}`),
  "returned messages": (length) => inText(filled("--- original message ---\n", length)),
  "returned headers": (length) => inText(filled("Received: from x\nSubject: y\n\n", length)),
  blanks: (length) => inText(`${filled(" ", length)}x`),
  "empty lines": (length) => inText(`${filled("\n", length)}x`),
  markup: (length) => `Content-Type: text/html\n\n${filled("<p>a &amp; <", length)}`,
  "utf-7": (length) => `Content-Type: text/plain; charset=utf-7\n\n${filled("+AGE-", length)}`,
  "quoted-printable": (length) => `Content-Transfer-Encoding: quoted-printable\n\n${filled("=41=\n", length)}`,
};
