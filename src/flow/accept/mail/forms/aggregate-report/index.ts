// The form "aggregate-report": what a receiver counted of a domain's mail in a day: DMARC, RFC 7489 §7.2, and TLS, RFC 8460.

import { fieldValue } from "../../../../../mail/index.ts";
import type { Form } from "../../form.ts";
import type { MailPart } from "../../opened/mail-parts.ts";
import type { OpenMail } from "../../opened/open-mail.ts";

export const form: Form = {
  id: "aggregate-report",
  title: "Aggregate report of DMARC or TLS",
  documentation: "RFC 7489 §7.2, RFC 8460",
  rank: "fields",
  ofMachines: false,
  read: (mail) => (isReport(mail) ? { findings: [], kind: "aggregate-report" } : undefined),
};

const TLS_TYPES: ReadonlySet<string> = new Set(["application/tlsrpt+gzip", "application/tlsrpt+json"]);
/** RFC 7489 §7.2.1.1: receiver "!" policy domain "!" begin "!" end. RFC 8460 §5.1 has the same. */
const FILE_NAME = /^[\w.-]{1,253}![\w.-]{1,253}!\d{9,12}!\d{9,12}(?:![\w.-]{1,100})?\.(?:xml|json)(?:\.gz)?$|^[\w.-]{1,253}![\w.-]{1,253}!\d{9,12}!\d{9,12}(?:![\w.-]{1,100})?\.zip$/i;
const SUBJECT = /^report domain: \S{1,253} submitter: \S{1,253}/i;

function isReport({ header, contentType, parts }: OpenMail): boolean {
  if (contentType.parameters.get("report-type")?.toLowerCase() === "tlsrpt") return true;
  if (isAttachment({ contentType, header }) || parts.some(({ entity }) => isAttachment(entity))) return true;
  return SUBJECT.test(fieldValue(header, "subject") ?? "");
}

function isAttachment(entity: Pick<MailPart["entity"], "contentType" | "header">): boolean {
  return TLS_TYPES.has(entity.contentType.mediaType) || isName(fileNameOf(entity));
}

function isName(fileName: string): boolean {
  return fileName.includes("!") && FILE_NAME.test(fileName);
}

function fileNameOf({ contentType, header }: Pick<MailPart["entity"], "contentType" | "header">): string {
  const disposition = fieldValue(header, "content-disposition");
  const [, quoted, token] = (disposition !== undefined && /;\s*filename\s*=\s*(?:"([^"]{1,600})"|([^\s;"]{1,600}))/i.exec(disposition)) || [];
  return quoted ?? token ?? contentType.parameters.get("name") ?? "";
}
