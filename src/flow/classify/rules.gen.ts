// Made by tools/make-rules.ts from rules/**/rules.toml. Change those, then run `npm run make`.

import type { RuleSet } from "./rule.ts";

export const ruleSets: readonly RuleSet[] = [
 {
  "authority": "receivers/comcast",
  "source": "replies of the provider seen in the field",
  "lookedAt": "2026-11-20",
  "remoteMta": "(^|\\.)comcast\\.net\\.?$",
  "signature": "@comcast\\.net\\b|\\bcomcast\\b",
  "speaker": "mx1.mxge.comcast.net",
  "rules": [
   {
    "id": "over-quota",
    "reason": "mailbox-full",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 1
      }
     ],
     "pattern": "\\bover ?quota\\b"
    },
    "examples": [
     "452 4.1.1 <someone@example.com> user over quota"
    ],
    "nearMisses": [
     "550 5.1.1 <someone@example.com> not found"
    ]
   },
   {
    "id": "too-many-recent",
    "reason": "recipient-rate-limited",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 1
      }
     ],
     "pattern": "\\btoo many recent\\b"
    },
    "examples": [
     "452 4.1.1 <someone@example.com> Too many recent messages"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/google",
  "source": "Google Workspace Admin Help: SMTP errors and codes",
  "lookedAt": "2026-02-15",
  "remoteMta": "(^|\\.)(google|googlemail)\\.com\\.?$",
  "signature": "\\bgsmtp\\b|support\\.google\\.com|\\bgmail\\b",
  "speaker": "gmail-smtp-in.l.google.com",
  "rules": [
   {
    "id": "no-ptr",
    "reason": "missing-ptr",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 23
      },
      {
       "subject": 7,
       "detail": 25
      }
     ]
    },
    "examples": [
     "451 4.7.23 The sending address has no name. gsmtp"
    ],
    "nearMisses": []
   },
   {
    "id": "spf-dkim-dmarc",
    "reason": "authentication-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 24
      },
      {
       "subject": 7,
       "detail": 26
      },
      {
       "subject": 7,
       "detail": 27
      },
      {
       "subject": 7,
       "detail": 30
      },
      {
       "subject": 7,
       "detail": 32
      },
      {
       "subject": 7,
       "detail": 40
      }
     ]
    },
    "examples": [
     "421 4.7.27 This mail did not prove where it comes from. gsmtp",
     "550 5.7.30 This mail is not signed. gsmtp"
    ],
    "nearMisses": [
     "550 5.7.1 This mail is unwanted. gsmtp"
    ]
   },
   {
    "id": "no-tls",
    "reason": "tls-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 29
      }
     ]
    },
    "examples": [
     "421 4.7.29 This mail came over an open line. gsmtp"
    ],
    "nearMisses": []
   },
   {
    "id": "unusual-rate",
    "reason": "rate-limited",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 28
      }
     ]
    },
    "examples": [
     "421 4.7.28 There is an unusual amount of mail from you. gsmtp"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-too-fast",
    "reason": "recipient-rate-limited",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 1
      }
     ],
     "pattern": "\\b(receiving (mail|email) (at a rate|too quickly)|rate that prevents)"
    },
    "examples": [
     "450 4.2.1 The user you are trying to contact is receiving mail at a rate that is too high. gsmtp"
    ],
    "nearMisses": [
     "550 5.2.1 The email account that you tried to reach is disabled. gsmtp"
    ]
   },
   {
    "id": "out-of-storage",
    "reason": "mailbox-full",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 2
      }
     ]
    },
    "confidence": 0.98,
    "examples": [
     "452 4.2.2 The recipient's inbox is out of storage space. gsmtp"
    ],
    "nearMisses": [
     "452 4.3.1 The disk is full. gsmtp"
    ]
   }
  ]
 },
 {
  "authority": "receivers/microsoft",
  "source": "Microsoft Learn: NDR error codes in Exchange Online",
  "lookedAt": "2026-11-20",
  "remoteMta": "(^|\\.)(outlook|hotmail|office365|microsoft)\\.com\\.?$",
  "signature": "\\boutlook\\.com\\b|\\bprotection\\.outlook\\b|\\[[A-Z0-9]{8,30}\\.(eop|prod)|\\baka\\.ms\\b",
  "speaker": "example-com.mail.protection.outlook.com",
  "rules": [
   {
    "id": "banned-ip",
    "reason": "ip-blocklisted",
    "when": {
     "pattern": "\\b(banned sending ip|blocked (for|because) .{0,40}\\bdelist|s3140|s3150|part of their network is on our block list)\\b"
    },
    "examples": [
     "550 5.7.606 Access denied, banned sending IP [192.0.2.1]. outlook.com"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-too-fast",
    "reason": "recipient-rate-limited",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 121
      },
      {
       "subject": 2,
       "detail": 122
      }
     ]
    },
    "examples": [
     "550 5.2.121 This recipient has hourly limits. outlook.com"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/orange",
  "source": "the provider's postmaster pages",
  "lookedAt": "2026-11-20",
  "remoteMta": "(^|\\.)(orange|wanadoo|laposte)\\.(fr|net)\\.?$",
  "signature": "\\b(OFR|LPN)\\d{0,3}_\\d{3}\\b",
  "speaker": "smtp-in.orange.fr",
  "rules": [
   {
    "id": "ofr-417",
    "reason": "mailbox-full",
    "when": {
     "pattern": "\\b(OFR|LPN)\\d{0,3}_417\\b"
    },
    "confidence": 0.98,
    "examples": [
     "552 5.1.1 Boite pleine. OFR_417 [417]"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-416",
    "reason": "user-unknown",
    "when": {
     "pattern": "\\b(OFR|LPN)\\d{0,3}_416\\b"
    },
    "confidence": 0.98,
    "examples": [
     "550 5.1.1 Adresse invalide. OFR_416 [416]"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-426",
    "reason": "mailbox-disabled",
    "when": {
     "pattern": "\\b(OFR|LPN)\\d{0,3}_426\\b"
    },
    "examples": [
     "550 5.5.0 Compte bloque. LPN007_426"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-506",
    "reason": "spam-content",
    "when": {
     "pattern": "\\b(OFR|LPN)\\d{0,3}_506\\b"
    },
    "examples": [
     "550 5.2.0 Mail rejete. OFR_506 [506]"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/yahoo",
  "source": "the provider's page on SMTP error codes",
  "lookedAt": "2026-11-20",
  "remoteMta": "(^|\\.)(yahoodns\\.net|aol\\.com)\\.?$",
  "signature": "\\byahoo|\\[(TSS?|BL|GL|PH)\\d{2}\\]|\\[#4\\.16\\.",
  "speaker": "mta7.am0.yahoodns.net",
  "rules": [
   {
    "id": "resources-unavailable",
    "reason": "system-unavailable",
    "when": {
     "pattern": "\\bresources temporarily unavailable\\b"
    },
    "examples": [
     "451 mta.example.yahoo.com Resources temporarily unavailable. Please try again later [#4.16.1]."
    ],
    "nearMisses": []
   },
   {
    "id": "temporarily-deferred",
    "reason": "rate-limited",
    "when": {
     "pattern": "\\[TSS?\\d{2}\\]"
    },
    "confidence": 0.8,
    "couldBe": "poor-reputation",
    "examples": [
     "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred"
    ],
    "nearMisses": []
   },
   {
    "id": "no-account",
    "reason": "user-unknown",
    "when": {
     "pattern": "\\bdoesn't have a yahoo\\.\\S{2,8} account\\b"
    },
    "examples": [
     "554 delivery error: dd This user doesn't have a yahoo.com account"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/zoho",
  "source": "replies of the provider seen in the field",
  "lookedAt": "2026-11-20",
  "remoteMta": "(^|\\.)(zoho(mail)?|zmail)\\.(com|eu|in)\\.?$",
  "signature": "^temporary system error\\b|\\bzoho mail\\b",
  "speaker": "mx.zoho.com",
  "rules": [
   {
    "id": "temporary-system-error",
    "reason": "system-error",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 1
      }
     ],
     "pattern": "\\btemporary system error\\b"
    },
    "confidence": 0.8,
    "couldBe": "mail-system-full",
    "examples": [
     "452 4.3.1 Temporary System Error"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/courier",
  "source": "Courier 1.2: courier/submit.C, courier/submit2.C",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "reply": [
      431
     ],
     "pattern": "\\bmail system full\\b"
    },
    "confidence": 0.98,
    "examples": [
     "431 Mail system full."
    ],
    "nearMisses": [
     "452 Mail system full."
    ]
   },
   {
    "id": "message-too-long",
    "reason": "message-too-large",
    "when": {
     "reply": [
      523
     ],
     "pattern": "\\b(message length|message too|size|limit)\\b"
    },
    "examples": [
     "523 Message length (10485760 bytes) exceeds administrative limit(s)."
    ],
    "nearMisses": [
     "523 Encryption needed"
    ]
   }
  ]
 },
 {
  "authority": "mtas/cyrus",
  "source": "Cyrus IMAP 3.12: imap/lmtp_err.et, imap/imap_err.et, imap/lmtpengine.c",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "storage-exceeded",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\bmail system storage has been exceeded\\b"
    },
    "confidence": 0.98,
    "examples": [
     "451 4.3.1 mail system storage has been exceeded"
    ],
    "nearMisses": []
   },
   {
    "id": "temporary-file",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 1
      }
     ],
     "pattern": "\\bcannot (create|copy message to) temporary file\\b"
    },
    "confidence": 0.95,
    "examples": [
     "451 4.3.1 cannot create temporary file: No space left on device",
     "451 4.3.1 cannot copy message to temporary file: No space left on device"
    ],
    "nearMisses": [
     "451 4.3.2 cannot create temporary file: No space left on device"
    ]
   },
   {
    "id": "over-quota",
    "reason": "mailbox-full",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 2
      }
     ],
     "pattern": "^over quota\\b"
    },
    "confidence": 0.98,
    "examples": [
     "452 4.2.2 Over quota"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/domino",
  "source": "replies of Domino servers seen in the field",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "safe-storage",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\b(error writing message to safe storage|message could not be stored to disk)\\b"
    },
    "confidence": 0.95,
    "examples": [
     "554 Error writing message to safe storage; message could not be stored to disk"
    ],
    "nearMisses": []
   },
   {
    "id": "not-listed",
    "reason": "user-unknown",
    "when": {
     "pattern": "\\bnot listed in (the )?(domino directory|public name & address book)\\b"
    },
    "examples": [
     "550 someone@example.com... No such user: not listed in Domino Directory"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/dovecot",
  "source": "Dovecot 2.3: lmtp-local.c, mail-error.h, quota settings",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "internal-error",
    "reason": "system-error",
    "when": {
     "pattern": "\\binternal error occurred\\. refer to server log\\b"
    },
    "confidence": 0.6,
    "couldBe": "mail-system-full",
    "examples": [
     "451 4.2.0 Internal error occurred. Refer to server log for more information."
    ],
    "nearMisses": []
   },
   {
    "id": "quota-exceeded",
    "reason": "mailbox-full",
    "when": {
     "pattern": "\\bquota exceeded \\(mailbox for user is full\\)"
    },
    "confidence": 0.98,
    "examples": [
     "452 4.2.2 Quota exceeded (mailbox for user is full)"
    ],
    "nearMisses": []
   },
   {
    "id": "disk-quota",
    "reason": "mailbox-full",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 2
      }
     ],
     "pattern": "\\bnot enough disk quota\\b"
    },
    "examples": [
     "552 5.2.2 Not enough disk quota"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/exchange",
  "source": "Microsoft's documentation of back pressure and of NDR codes; replies seen in the field",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "back-pressure",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "reply": [
      4
     ],
     "status": [
      {
       "subject": 3,
       "detail": 1
      }
     ],
     "pattern": "\\binsufficient system resources\\b"
    },
    "confidence": 0.95,
    "examples": [
     "452 4.3.1 Insufficient system resources",
     "452 4.3.1 Insufficient system resources (UsedDiskSpace)"
    ],
    "nearMisses": [
     "421 4.3.2 Insufficient system resources"
    ]
   },
   {
    "id": "session-size",
    "reason": "message-too-large",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 1
      }
     ],
     "pattern": "\\b(session|message) size exceeds fixed maximum (session|message) size\\b"
    },
    "confidence": 0.98,
    "examples": [
     "552 4.3.1 Session size exceeds fixed maximum session size",
     "552 4.3.1 Message size exceeds fixed maximum message size"
    ],
    "nearMisses": [
     "552 5.3.4 Message size exceeds our maximum message size"
    ]
   },
   {
    "id": "recipient-not-found",
    "reason": "user-unknown",
    "when": {
     "pattern": "\\bRESOLVER\\.ADR\\.(ExRecipNotFound|RecipNotFound|RecipientNotFound|InvalidInSmtp)\\b"
    },
    "examples": [
     "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-restricted",
    "reason": "recipient-refused",
    "when": {
     "pattern": "\\bRESOLVER\\.RST\\.\\w{1,30}"
    },
    "examples": [
     "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-thread-limit",
    "reason": "recipient-rate-limited",
    "when": {
     "pattern": "\\brecipient thread limit exceeded\\b"
    },
    "examples": [
     "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded"
    ],
    "nearMisses": []
   },
   {
    "id": "organization-queue-quota",
    "reason": "recipient-rate-limited",
    "when": {
     "pattern": "\\borganization queue quota exceeded\\b"
    },
    "examples": [
     "450 4.7.3 Organization queue quota exceeded."
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-access-denied",
    "reason": "user-unknown",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 1
      }
     ],
     "pattern": "\\brecipient address rejected: access denied\\b"
    },
    "examples": [
     "550 5.4.1 Recipient address rejected: Access denied. [mail.protection.outlook.com]"
    ],
    "nearMisses": [
     "450 4.4.1 Connection timed out [mail.protection.outlook.com]"
    ]
   }
  ]
 },
 {
  "authority": "mtas/exim",
  "source": "Exim 4.96: src/smtp_in.c, src/transports/appendfile.c",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "space-shortage",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\bspace shortage, please try later\\b"
    },
    "confidence": 0.98,
    "examples": [
     "452 Space shortage, please try later"
    ],
    "nearMisses": [
     "452 Space shortage"
    ]
   },
   {
    "id": "mailbox-is-full",
    "reason": "mailbox-full",
    "when": {
     "reply": [
      452
     ],
     "status": [
      "none"
     ],
     "pattern": "\\bmailbox is full\\b"
    },
    "confidence": 0.7,
    "couldBe": "mail-system-full",
    "examples": [
     "452 mailbox is full"
    ],
    "nearMisses": [
     "452 4.2.2 mailbox is full"
    ]
   },
   {
    "id": "too-many-messages",
    "reason": "rate-limited",
    "when": {
     "pattern": "\\btoo many (nonmail commands|syntax or protocol errors)\\b"
    },
    "examples": [
     "554 Too many nonmail commands"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/haraka",
  "source": "Haraka: connection.js; haraka-dsn",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "internal-server-error",
    "reason": "system-error",
    "when": {
     "reply": [
      450,
      451,
      452
     ],
     "pattern": "^internal server error\\b"
    },
    "confidence": 0.55,
    "couldBe": "mail-system-full",
    "examples": [
     "452 Internal Server Error"
    ],
    "nearMisses": [
     "550 Internal Server Error"
    ]
   }
  ]
 },
 {
  "authority": "mtas/hmailserver",
  "source": "hMailServer 5: SMTPConnection.cpp",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "could-not-be-saved",
    "reason": "system-error",
    "permanent": false,
    "when": {
     "pattern": "\\byour message was received but it could not be saved\\b"
    },
    "confidence": 0.7,
    "couldBe": "mail-system-full",
    "examples": [
     "554 Your message was received but it could not be saved. Please retry later."
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/opensmtpd",
  "source": "OpenSMTPD 6.8: smtpd/smtp_session.c, smtpd/queue.c",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "temporary-error",
    "reason": "system-error",
    "when": {
     "reply": [
      421
     ],
     "status": [
      {
       "subject": 3,
       "detail": 0
      }
     ],
     "pattern": "^temporary error$"
    },
    "confidence": 0.6,
    "couldBe": "mail-system-full",
    "examples": [
     "421 4.3.0 Temporary Error"
    ],
    "nearMisses": [
     "421 4.3.0 Temporary Error of another kind"
    ]
   },
   {
    "id": "too-many-messages",
    "reason": "rate-limited",
    "when": {
     "reply": [
      452
     ],
     "status": [
      {
       "subject": 3,
       "detail": 2
      }
     ],
     "pattern": "^too many messages sent\\b"
    },
    "examples": [
     "452 4.3.2 Too many messages sent"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/postfix",
  "source": "Postfix 3.7: src/smtpd/smtpd_check.c, src/global/cleanup_strerror.c",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "insufficient-system-storage",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "reply": [
      452
     ],
     "status": [
      {
       "subject": 3,
       "detail": 1
      }
     ],
     "pattern": "^insufficient system storage\\b"
    },
    "confidence": 0.98,
    "examples": [
     "452 4.3.1 Insufficient system storage"
    ],
    "nearMisses": [
     "425 4.3.2 Insufficient system storage",
     "452 4.3.1 Mail system full"
    ]
   },
   {
    "id": "queue-file-write-error",
    "reason": "system-error",
    "when": {
     "pattern": "\\bqueue file write error\\b"
    },
    "confidence": 0.6,
    "couldBe": "mail-system-full",
    "examples": [
     "451 4.3.0 Error: queue file write error"
    ],
    "nearMisses": [
     "451 4.3.0 Error: mail file write error"
    ]
   },
   {
    "id": "unknown-in-table",
    "reason": "user-unknown",
    "when": {
     "pattern": "\\buser unknown in (virtual (alias|mailbox)|local recipient|relay recipient) table\\b"
    },
    "examples": [
     "550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown in virtual alias table"
    ],
    "nearMisses": []
   },
   {
    "id": "unverified-address",
    "reason": "mailbox-unavailable",
    "when": {
     "reply": [
      4
     ],
     "pattern": "\\bunverified address\\b"
    },
    "confidence": 0.75,
    "couldBe": "user-unknown",
    "examples": [
     "450 4.1.1 <someone@example.com>: Recipient address rejected: unverified address: Address verification in progress"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/qmail",
  "source": "notqmail 1.09: qmail.c, qmail-smtpd.c, qmail-local.c",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "write-error-or-disk-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\bqq write error or disk full\\b"
    },
    "confidence": 0.95,
    "examples": [
     "451 qq write error or disk full (#4.3.0)"
    ],
    "nearMisses": [
     "451 qq read error (#4.3.0)"
    ]
   },
   {
    "id": "out-of-memory",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\bqq out of memory\\b"
    },
    "confidence": 0.7,
    "couldBe": "system-error",
    "examples": [
     "451 qq out of memory (#4.3.0)"
    ],
    "nearMisses": []
   },
   {
    "id": "queue-trouble",
    "reason": "system-error",
    "when": {
     "pattern": "\\bqq (read error|trouble (in home directory|creating files in queue|doing|with)|timeout|internal bug|waitpid|crashed|temporary problem|program not found)"
    },
    "confidence": 0.8,
    "couldBe": "mail-system-full",
    "examples": [
     "451 qq trouble creating files in queue (#4.3.0)"
    ],
    "nearMisses": []
   },
   {
    "id": "no-mailbox-here",
    "reason": "user-unknown",
    "when": {
     "pattern": "\\bsorry, no mailbox here by that name\\b"
    },
    "examples": [
     "550 Sorry, no mailbox here by that name. (#5.1.1)"
    ],
    "nearMisses": []
   },
   {
    "id": "rcpthosts",
    "reason": "relay-denied",
    "when": {
     "pattern": "\\bthat domain isn't in my list of allowed rcpthosts\\b"
    },
    "examples": [
     "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/sendmail",
  "source": "Sendmail 8.18: srvrsmtp.c, collect.c, queue.c, macro.c",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "insufficient-disk-space",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "reply": [
      452
     ],
     "status": [
      {
       "subject": 4,
       "detail": 5
      }
     ],
     "pattern": "\\binsufficient disk space\\b"
    },
    "confidence": 0.98,
    "examples": [
     "452 4.4.5 Insufficient disk space; try again later"
    ],
    "nearMisses": [
     "452 4.4.5 Rate limit exceeded, try again later."
    ]
   },
   {
    "id": "temp-file",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\bout of disk space for temp file\\b"
    },
    "confidence": 0.98,
    "examples": [
     "421 4.3.1 Out of disk space for temp file",
     "452 Out of disk space for temp file"
    ],
    "nearMisses": []
   },
   {
    "id": "temporary-error",
    "reason": "system-error",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 1
      }
     ],
     "pattern": "^temporary error\\b"
    },
    "confidence": 0.75,
    "couldBe": "mail-system-full",
    "examples": [
     "451 4.3.1 temporary error"
    ],
    "nearMisses": [
     "451 4.3.0 temporary error"
    ]
   }
  ]
 },
 {
  "authority": "mtas/stalwart",
  "source": "Stalwart: crates/smtp/src/inbound/{data,mail,rcpt,spawn}.rs",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "queue-quota",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "reply": [
      452
     ],
     "status": [
      {
       "subject": 3,
       "detail": 1
      }
     ],
     "pattern": "^mail system full, try again later"
    },
    "confidence": 0.95,
    "examples": [
     "452 4.3.1 Mail system full, try again later."
    ],
    "nearMisses": [
     "452 4.3.1 Mail system full"
    ]
   },
   {
    "id": "rate-limit",
    "reason": "rate-limited",
    "when": {
     "reply": [
      452
     ],
     "status": [
      {
       "subject": 4,
       "detail": 5
      }
     ],
     "pattern": "\\b(rate limit exceeded|maximum number of messages per session)\\b"
    },
    "examples": [
     "452 4.4.5 Rate limit exceeded, try again later.",
     "452 4.4.5 Maximum number of messages per session exceeded."
    ],
    "nearMisses": [
     "452 4.4.5 Insufficient disk space; try again later"
    ]
   },
   {
    "id": "transfer-quota",
    "reason": "rate-limited",
    "when": {
     "pattern": "\\bsession exceeded transfer quota\\b"
    },
    "examples": [
     "452 4.7.28 mx.example.org Session exceeded transfer quota."
    ],
    "nearMisses": []
   },
   {
    "id": "greylisted",
    "reason": "greylisted",
    "when": {
     "reply": [
      452
     ],
     "status": [
      {
       "subject": 2,
       "detail": 2
      }
     ],
     "pattern": "^greylisted\\b"
    },
    "examples": [
     "452 4.2.2 Greylisted, please try again in 60 seconds"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/en",
  "source": "replies of mail servers as they are seen in the field; the receivers' and MTAs' own words stand in their folders",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "size-of-message",
    "reason": "message-too-large",
    "when": {
     "pattern": "\\b(message|mail|e-?mail|session|header|data|body|attachments?)( file)? (size|length)( \\(?\\d{1,12}\\)?)?( bytes?)? (is )?(exceed(s|ed|ing)?|too (big|large)|larger|limit|over|violat(es|ion)|greater)"
    },
    "examples": [
     "552 5.3.4 The session size is over what we take",
     "552 5.3.4 Message size exceeds fixed limit"
    ],
    "nearMisses": [
     "552 5.2.2 Mailbox size limit exceeded"
    ]
   },
   {
    "id": "too-large",
    "reason": "message-too-large",
    "when": {
     "pattern": "\\b(message|mail|e-?mail|letter|attachment|header|data|content)( was| is| are)?( just| much)? (too (big|large|long)|exceed(s|ed)( the| our| your| its)?( \\w{1,12}){0,3} (size|length|limit of \\d)|larger than)"
    },
    "examples": [
     "552 The message is too large for this mailbox",
     "554 5.7.1 Message exceeds the maximum size"
    ],
    "nearMisses": [
     "451 Message queue is too large"
    ]
   },
   {
    "id": "too-much-data",
    "reason": "message-too-large",
    "when": {
     "pattern": "\\b(too much (mail )?data|(max(imum)?|allowed|permitted) (message|mail|e-?mail) size|message size (limit|violation)|size limit (of|for) (this |the )?messages?|mail ?size limit|message file too big)\\b"
    },
    "examples": [
     "552 You sent too much data",
     "550 The maximum message size is 10 MB"
    ],
    "nearMisses": [
     "452 4.2.2 Mailbox size limit reached"
    ]
   },
   {
    "id": "too-many-recipients",
    "reason": "too-many-recipients",
    "when": {
     "pattern": "\\b(too many|maximum( number of)?|number of|limit (of|on)( the number of)?) (recipients|rcpts?|addressees|destinations)( (per|in|for|to|exceeded|this|is|was|reached|limit)\\b|\\b)"
    },
    "examples": [
     "452 Error: too many recipients",
     "550 Maximum number of recipients per message reached"
    ],
    "nearMisses": [
     "550 5.1.1 Recipient not found"
    ]
   },
   {
    "id": "separate-transaction",
    "reason": "too-many-recipients",
    "when": {
     "pattern": "\\b(recipient|recipients|one|rest|others)\\b.{0,40}\\b(separate|another|new|different) (transaction|session|message)\\b"
    },
    "examples": [
     "452 4.5.3 Send to one recipient now and to the others in another transaction"
    ],
    "nearMisses": []
   },
   {
    "id": "greylisted",
    "reason": "greylisted",
    "when": {
     "pattern": "\\bgr[ea]y-?list"
    },
    "examples": [
     "450 4.2.0 Greylisted, come again",
     "451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minutes"
    ],
    "nearMisses": []
   },
   {
    "id": "too-many-connections",
    "reason": "too-many-connections",
    "when": {
     "pattern": "\\b(too many|(maximum|max)( number of)?|number of|exceeded( the)?( maximum)?( number of)?|limit (of|on)) ?(simultaneous |concurrent |open |parallel |smtp |incoming |inbound |active )?(smtp )?(connections?|sessions?|messages? (per|on this|in this) (connection|session))\\b"
    },
    "examples": [
     "421 Too many connections from your host",
     "421 Maximum number of concurrent sessions reached"
    ],
    "nearMisses": [
     "421 Connection timed out"
    ]
   },
   {
    "id": "per-connection",
    "reason": "too-many-connections",
    "when": {
     "pattern": "\\b(messages?|mails?|recipients|transactions) (limit )?(per|in (one|this|a)|on this|for this) (connection|session)( reached| exceeded|\\b)|\\bconnection (limit|count)( exceeded| reached)?\\b|\\bconcurren(t|cy) (limit|connections?)\\b"
    },
    "examples": [
     "421 No more mails per connection, please",
     "421 4.3.2 Connection limit exceeded"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-gets-too-much",
    "reason": "recipient-rate-limited",
    "when": {
     "pattern": "\\b(receiving (mail|email|messages) (at a rate|too (fast|quickly|often))|recipient( thread| message| rate)? (limit|rate limit|quota)( is| was)? exceeded|(user|recipient|mailbox|account).{0,40}receiving too (many|much))\\b"
    },
    "examples": [
     "450 4.2.1 The account is receiving mail too quickly",
     "450 The recipient rate limit exceeded"
    ],
    "nearMisses": [
     "450 4.7.1 You are sending mail too quickly"
    ]
   },
   {
    "id": "queue-quota",
    "reason": "recipient-rate-limited",
    "when": {
     "pattern": "\\borgani[sz]ation queue quota\\b"
    },
    "examples": [
     "450 4.7.3 The organisation queue quota is used up."
    ],
    "nearMisses": []
   },
   {
    "id": "rate-limited",
    "reason": "rate-limited",
    "when": {
     "pattern": "\\b(rate[- ]?limit(s|ed|ing)?|rate (is |was )?(exceeded|too high)|throttl(ed|ing)|(sending|sent|send) too (many|much|fast|quickly|often)|transfer quota|too many (messages|mails|e-?mails|errors|requests|commands|attempts|transactions|invalid|unknown|bad|smtp)|too (fast|frequent(ly)?)|slow(ed)? down)\\b"
    },
    "examples": [
     "450 4.7.1 Rate limit exceeded",
     "451 Too many messages from you",
     "421 Your transfer quota is used up"
    ],
    "nearMisses": [
     "452 4.2.2 Quota exceeded"
    ]
   },
   {
    "id": "messages-per-time",
    "reason": "rate-limited",
    "when": {
     "pattern": "\\b((max|limit|number|exceed|quota|many).{0,60} (per|an?|this|each|within|in) (\\d{1,4} )?(session|second|minute|hour|day|period|time|interval)s?|unusual(ly)? (high )?(rate|volume|traffic)|(hourly|daily|sending|message) (rate |message |sending )?(limit|quota)|excessive (volume|rate|mail|connections?|number)|unexpected volume|frequency (is )?limited)\\b"
    },
    "examples": [
     "450 We take at most a number of 100 mails within an hour",
     "550 You have reached the daily sending limit",
     "550 Connection frequency limited"
    ],
    "nearMisses": [
     "452 The maximum number of recipients is 100"
    ]
   },
   {
    "id": "room-words-with-mailbox-code",
    "reason": "mailbox-full",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 2
      }
     ],
     "pattern": "\\b(full|quota|space|storage|disk|over|limit)\\b"
    },
    "examples": [
     "552 5.2.2 Not enough disk space left for this",
     "452 4.2.2 They are over quota"
    ],
    "nearMisses": [
     "452 4.3.1 Not enough disk space"
    ]
   },
   {
    "id": "mailbox-out-of-room",
    "reason": "mailbox-full",
    "when": {
     "pattern": "\\b(mail ?box|mail-box|inbox|mail ?folder|maildir|mail ?file|user|account|recipient|customer)('s)?( \\S{1,40})?( (has|have|is|was|are|its|the|of|storage|disk|space|inbox|mailbox|account|currently|already|too|at|or)){0,5} (full|out of (storage|space|room|disk)|over ?(its |their |the |his )?(quota|limit|disk|allowed)|overquota|storage (is )?(full|exceeded)|quota|size limit|limit (is )?(reached|exceeded)|exceed(s|ed|ing)|overdrawn|no (more )?space)"
    },
    "examples": [
     "452 The recipient's inbox is out of storage space.",
     "552 Mailbox size limit exceeded",
     "452 4.1.1 <someone@example.com> user over quota"
    ],
    "nearMisses": [
     "452 Mail system full",
     "550 The user does not exist"
    ]
   },
   {
    "id": "exceeded-storage-allocation",
    "reason": "mailbox-full",
    "when": {
     "pattern": "\\bexceed(s|ed)? (its |the |their )?(storage allocation|disk quota|storage (limit|quota|capacity))\\b"
    },
    "examples": [
     "552 Requested mail action aborted: exceeded storage allocation"
    ],
    "nearMisses": [
     "451 4.3.1 mail system storage has been exceeded"
    ]
   },
   {
    "id": "no-room-for-recipient",
    "reason": "mailbox-full",
    "when": {
     "pattern": "\\b((full|overfull|overfilled|overflowing) (mail ?box|inbox|account)|(mail ?box|inbox) (quota|size|space|limit)|no space (left )?(in|for) (the |this )?(mail ?box|user|recipient|account)|not enough (free |storage )?(space|room)( left)?( available)? (in|for) (the |this |your )?(mail ?box|user|recipient|account|inbox))\\b"
    },
    "examples": [
     "550 Delivery into a full mailbox is not possible",
     "452 There is not enough space in the mailbox"
    ],
    "nearMisses": [
     "452 Not enough disk space"
    ]
   },
   {
    "id": "server-quota",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\b(mail ?)?(server|system|host|domain|spool|queue|partition|volume|file ?system|database)('s)? ((storage|disk|space|mail) )?(quota|limit|capacity) (is |was |has been |of the \\w{1,12} )?(exceeded|reached|used up|exhausted)\\b"
    },
    "examples": [
     "Server storage quota exceeded",
     "452 4.3.1 The file system limit is reached"
    ],
    "nearMisses": [
     "452 4.2.2 Their mailbox quota is exceeded",
     "552 Error: disk quota exceeded"
    ]
   },
   {
    "id": "over-quota",
    "reason": "mailbox-full",
    "when": {
     "pattern": "\\b(over ?quota|(over|exceeds?|exceeded|exceeding|out of|above|beyond)( (the|its|his|her|their|your|this|allowed|maximum|disk|mail|mailbox|storage|user|email)){0,3} quota|(disk |storage |mail |user |e?mail )?quota( \\S{1,40})? (is |was |has been |limit )?(exceeded|full|reached|violation|used up)|not enough (disk |mail )?quota|quota (exceed|full))"
    },
    "examples": [
     "552 5.7.1 Quota exceeded for this address",
     "550 Sorry, they are over their quota",
     "552 Disk quota exceeded"
    ],
    "nearMisses": [
     "450 Server storage quota exceeded",
     "452 4.7.28 Session exceeded transfer quota."
    ]
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\b(mail ?|e-?mail )?(system|server|host|spool|queue|message store|store|storage|database|disks?|partition|volume|file ?system|hard ?(disk|drive))( (is|are|was|appears|has)( \\w{1,12})?)? (full|out of (disk |storage |free )?space|exhausted)\\b"
    },
    "examples": [
     "452 4.3.1 Mail system full",
     "550 5.0.0 Mail system full",
     "452 The disk is full"
    ],
    "nearMisses": [
     "452 4.2.2 Mailbox full",
     "550 system is fully loaded"
    ]
   },
   {
    "id": "system-storage",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\b(insufficient|not enough|low( on)?|lack of|no( more)?|out of|running out of|short(age)? (of|on)|inadequate|exceeded) (free |available |enough |mail |server |the )?(system|disk|storage|drive|spool|queue) (storage|space|capacity|room)\\b"
    },
    "examples": [
     "452 Requested action not taken: insufficient system storage",
     "452 4.4.5 No more disk space, try again later",
     "425 4.3.2 The host has not enough disk space"
    ],
    "nearMisses": [
     "552 5.2.2 Not enough disk quota",
     "452 4.3.1 Insufficient system rights"
    ]
   },
   {
    "id": "system-storage-spent",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\b((mail )?(system|server|disk|spool) (storage|space|capacity) (has been |is |was |limit )?(exceeded|exhausted|used up|full|low|insufficient|unavailable)|insufficient (free |available )?(storage|space)|storage space( is)? (insufficient|exhausted))\\b"
    },
    "examples": [
     "451 4.3.1 The system storage is used up",
     "Insufficient storage",
     "452 4.3.1 <someone@example.com>: insufficient storage"
    ],
    "nearMisses": [
     "452 4.2.2 storage exceeded"
    ]
   },
   {
    "id": "no-space-left",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\b(no space left|no (more )?(free )?space (left )?(on|available)|out of space on|space shortage|enospc|(free|disk) space (is )?(too )?low|out of (free )?inodes|inodes? (is |are )?(exhausted|used up))\\b"
    },
    "examples": [
     "451 Writing failed: No space left on device",
     "452 There is a space shortage here"
    ],
    "nearMisses": [
     "550 There is no space in this name"
    ]
   },
   {
    "id": "disk-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\b(write error or disk full|(full|exhausted) (disk|spool|partition|file ?system|queue|storage)|disk (is )?(almost |nearly )?full|(could|can) ?not (be )?(stored?|saved?|writ(e|ten)) (to|on) (the )?disk)\\b"
    },
    "examples": [
     "451 The message could not be written to disk",
     "450 The queue stands on a full partition"
    ],
    "nearMisses": [
     "554 Your message was received but it could not be saved. Please retry later."
    ]
   },
   {
    "id": "out-of-memory",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "\\b((out of|not enough|insufficient|low on|shortage of) memory|(can ?not|could not|unable to) allocate memory|memory (is )?(exhausted|shortage))\\b"
    },
    "confidence": 0.7,
    "couldBe": "system-error",
    "examples": [
     "452 4.3.1 Out of memory",
     "450 This host is out of memory"
    ],
    "nearMisses": [
     "452 In memory of our server"
    ]
   },
   {
    "id": "virus",
    "reason": "virus-detected",
    "when": {
     "pattern": "\\b(virus(es)?|malware|trojan|worm|ransomware|infected|malicious (content|software|code|attachment|url|link))\\b"
    },
    "examples": [
     "554 5.7.1 A virus was found in this message",
     "550 The attachment is infected"
    ],
    "nearMisses": [
     "550 Refused by the anti-spam filter"
    ]
   },
   {
    "id": "attachment",
    "reason": "attachment-rejected",
    "when": {
     "pattern": "\\b((illegal|forbidden|banned|prohibited|blocked|dangerous|disallowed|unacceptable|executable|invalid) (file ?(name|type)|attachment|extension)|attachments?( type| of this type| file)? (is |are |was )?(not (allowed|accepted|permitted)|forbidden|blocked|refused|rejected|illegal|banned))"
    },
    "examples": [
     "552 This is an illegal attachment",
     "554 5.7.1 Attachments are not accepted here"
    ],
    "nearMisses": [
     "550 Extension number is unknown"
    ]
   },
   {
    "id": "not-compliant",
    "reason": "message-not-compliant",
    "when": {
     "pattern": "\\b(rfc ?-?(2822|5322|822|compliant|compliance)|(missing|multiple|duplicate|invalid|malformed|bad|several|more than one|illegal|no|lacks|without a?) ('|\"|<)?(from|to|date|subject|sender|message-?id|mime|reply-to|rfc)?('|\"|>|:)? ?(headers?|mime|message-id|content-type)|headers? (field )?(is |are |was )?(missing|malformed|invalid|not compliant)|bare (lf|cr|line ?feed|newline)|(syntactically|badly) (invalid|malformed|formed)|message( is)? (not compliant|malformed)|line (is )?too long)\\b"
    },
    "examples": [
     "550 5.7.1 Messages missing a valid address in From: header, or having no From: header, are not accepted. Duplicate header",
     "554 Message is not RFC 5322 compliant"
    ],
    "nearMisses": [
     "550 The address is missing"
    ]
   },
   {
    "id": "dmarc-spf-dkim",
    "reason": "authentication-failed",
    "when": {
     "pattern": "\\b(dmarc|dkim|domainkeys?|spf|sender policy framework|sender ?id)\\b|\\b(unauthenticated|not authenticated) (e-?mail|mail|message|sender)|\\b(required )?authentication (level|checks?) (failed|not met)|\\bmultiple authentication checks failed"
    },
    "examples": [
     "550 5.7.1 Rejected by the sender's DMARC policy",
     "550 SPF check did not pass"
    ],
    "nearMisses": [
     "535 Authentication failed"
    ]
   },
   {
    "id": "reverse-dns",
    "reason": "missing-ptr",
    "when": {
     "pattern": "\\b(reverse (dns|lookup|hostname|host name|ip|address)|rdns|ptr( record)?s?|cannot find your (reverse )?hostname|forward[- ]confirmed|fcrdns|no (valid )?(reverse|dns name|hostname)|(ip|hostname|host name|dns)( \\S{1,60})? (does not|doesn't) (resolve|have a (reverse|hostname|ptr)))\\b"
    },
    "examples": [
     "550 5.7.1 Client host rejected: cannot find your reverse hostname",
     "554 Your address has no PTR record"
    ],
    "nearMisses": [
     "450 Sender address rejected: Domain not found"
    ]
   },
   {
    "id": "helo-name",
    "reason": "policy-rejected",
    "when": {
     "pattern": "\\b(helo|ehlo)\\b.{0,60}\\b(rejected|invalid|refused|required|not (found|valid|accepted|resolve)|bad|wrong|denied|fully|must|forged)\\b"
    },
    "examples": [
     "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname"
    ],
    "nearMisses": [
     "503 Polite people say EHLO first"
    ]
   },
   {
    "id": "domain-on-list",
    "reason": "domain-blocklisted",
    "when": {
     "pattern": "\\b(spamhaus dbl|surbl|uribl|dbl\\.spamhaus|(helo|sender|sending|from|your|url|link) ?(domain|host ?name|url|address)?( \\S{1,60})? (is |was |has been )?(on (a|the|our) |in (a|the|our) )?(\\w{1,12} )?(block|black|deny) ?-?list(ed)?|domain( \\S{1,60})?( is| was| has been)? (listed|block(ed)? ?listed|black ?listed|block(ed)?|banned))\\b"
    },
    "examples": [
     "550 5.7.1 Your domain is on our blocklist",
     "554 The link was found by SURBL"
    ],
    "nearMisses": [
     "554 5.7.1 Client host is on our blocklist"
    ]
   },
   {
    "id": "ip-on-list",
    "reason": "ip-blocklisted",
    "when": {
     "pattern": "\\b(spamhaus|spamcop|sorbs|barracudacentral|dnsbl|rbl|sbl|xbl|pbl|abuseat|cbl|senderscore|invaluement|uceprotect|mailspike|psbl|(block|black|deny|exploits? block) ?-?list(s|ed|ing)?|(ip|ips|ip address|host|client|server|network|range|netblock)( \\S{1,60})? ?(is |was |are |has been |have been |temporarily |currently |permanently |on our ){0,3}(listed|blocked|banned|black ?listed|block ?listed|blacklisted)|banned (sending )?ip|block list)\\b"
    },
    "examples": [
     "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.dnsbl.example",
     "550 Your IP address is banned"
    ],
    "nearMisses": [
     "550 Your message was not accepted"
    ]
   },
   {
    "id": "reputation",
    "reason": "poor-reputation",
    "when": {
     "pattern": "\\b((poor|low|bad|negative|very low|no) (\\w{1,12} )?reputation|reputation (is |of |score |too )?|senderbase|(user|spam) complaints|suspicious activity|does not have a good reputation)\\b"
    },
    "examples": [
     "554 5.7.1 Refused for poor reputation of the sending host"
    ],
    "nearMisses": [
     "550 Mail is refused"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "pattern": "\\b(spam(my|ming)?|junk ?mail|unsolicited|phish(ing)?|ube|uce|bulk (mail|e-?mail)|(suspicious|objectionable|inappropriate) (content|message|nature|links?)|message is suspicious|spamassassin|spam ?score)\\b"
    },
    "examples": [
     "550 5.7.1 The message looks like spam",
     "554 Phishing was found in a link"
    ],
    "nearMisses": [
     "550 Mail from this country is not taken"
    ]
   },
   {
    "id": "content",
    "reason": "content-rejected",
    "when": {
     "pattern": "\\b((message|mail|e-?mail|header|body|subject|text|url|link)( has| contains| of this message|'s)? ?(content|header|body|subject|text|url)?( is| was| has been)? (not (accepted|acceptable)|rejected|refused|denied|blocked|prohibited|forbidden) (due to|because of|for|by|based on) (its |the |your |prohibited |our )?(content|header|body|subject|policy on content|filter)|content (is |was )?(rejected|refused|filter(ed)?|restriction|not accepted|violation|blocked)|(rejected|refused|blocked|denied) (by|due to) (the |our |its )?content|prohibited (content|word)|media (type )?(error|not supported))\\b"
    },
    "examples": [
     "554 5.7.1 Message content rejected",
     "550 The mail was refused for its content"
    ],
    "nearMisses": [
     "550 The user is not content"
    ]
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "pattern": "\\b(relay(ing)?( mail| access)?( to| of| for| is| was| through| from| not| by){0,2}( \\S{1,60}| this \\w{1,12})? ?(denied|prohibited|not (allowed|permitted|authori[sz]ed|accepted)|forbidden|refused|rejected|disallowed|blocked)|(unable|not (allowed|permitted|authori[sz]ed|configured)|refus(ed|es)|cannot|won't|don't|will not|do not|not) (to )?relay|no relay(ing)?|relay access|open relay|(not (in |one of )?(my|our) (list of )?(allowed )?rcpthosts|isn't in my list of allowed rcpthosts|rcpthosts|not a (local|hosted) (domain|host)|domain (is )?not (hosted|local|handled|served) here|(we|server|host) (do|does)(n't| not) (handle|host|serve|accept mail for) (this|that|the) domain|not (a )?(gateway|permitted to relay)))\\b"
    },
    "examples": [
     "554 5.7.1 <someone@example.com>: Relay access denied",
     "550 This is not a local domain"
    ],
    "nearMisses": [
     "550 5.7.1 Delivery is delayed"
    ]
   },
   {
    "id": "log-in",
    "reason": "smtp-auth-required",
    "when": {
     "pattern": "\\b((smtp )?auth(entication|orization)? (is )?(required|needed|failed|failure|unsuccessful|error|must|first|limit)|must (be )?(authenticat|log ?in|auth\\b)|(user ?name|login|credentials?|password)( and password| or password)? (is |are |was )?(incorrect|invalid|wrong|not accepted|required|rejected|failed|mismatch)|(invalid|bad|incorrect|wrong) (login|password|credentials|user ?name)|(please |turn on |enable |use )(smtp )?auth(entication)?( first)?|authenticate (first|before)|smtp auth error)"
    },
    "examples": [
     "530 Authentication required",
     "535 Incorrect password"
    ],
    "nearMisses": [
     "550 5.7.26 Multiple authentication checks failed"
    ]
   },
   {
    "id": "tls",
    "reason": "tls-failed",
    "when": {
     "pattern": "\\b(starttls|tls|ssl(v3)?|mta-sts|dane|requiretls|secure connection)\\b"
    },
    "examples": [
     "530 5.7.0 Say STARTTLS first",
     "454 TLS is not to be had for now"
    ],
    "nearMisses": [
     "550 Details are not given"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "pattern": "\\b((sender|from|originator|return-path|reverse-path)( e-?mail)?( (address|domain|path|user|verify|mailbox))?:?( \\S{1,60})?( (is|was|has been|could|cannot|not|be|verification)){0,3} (rejected|refused|denied|invalid|unknown|not (be )?(exist|found|accepted|allowed|permitted|valid|resolve|verified)|does(n't| not) (exist|resolve)|exist|resolve[d]?|blocked|failed|unresolvable|unverifiable|must (exist|resolve)|required)|(invalid|bad|unknown|rejected|unroutable|unacceptable|forged|illegal|incorrect|unverifiable) (sender|from|return|originator|mail from|envelope|reverse-path)|domain of sender|sender (verify|callout)|(could|can) ?not verify (the )?sender|unable to verify sender|access (is )?denied.{0,20}sender)"
    },
    "examples": [
     "450 4.1.8 <someone@nowhere.example>: Sender address rejected: Domain not found",
     "553 The sender address could not be verified"
    ],
    "nearMisses": [
     "550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown"
    ]
   },
   {
    "id": "null-mx",
    "reason": "domain-no-mail",
    "when": {
     "pattern": "\\b(null ?mx|(domain|host|server|site|system) (does not|doesn't|never|will not) (accept|receive|take|want)s? (any )?(e-?)?mail|no ?smtp service here|no mail (is )?accepted (here|by|for) (this|the)? ?(domain|host)?|does not accept mail \\(nullmx\\))"
    },
    "examples": [
     "556 5.1.10 Domain does not accept mail (nullMX)",
     "521 This host does not accept mail"
    ],
    "nearMisses": [
     "450 The system does not answer"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "pattern": "\\b(mail ?box|mail-box|inbox|e-?mail|user|account|recipient|address|customer|subscriber|alias)( address| account|name)?( \\S{1,60})?( that you tried to reach)?( (is|was|has|have|been|has been|currently|temporarily|permanently|not|no longer|now|address|account)){0,4} (disabled|inactive|suspended|deactivated|locked|expired|terminated|frozen|closed|blocked|not active|not enabled|discontinued|retired|de-activated|deleted|on hold|over ?due)\\b"
    },
    "examples": [
     "550 5.2.1 The account has been suspended",
     "550 Mailbox is disabled"
    ],
    "nearMisses": [
     "550 5.1.1 The account does not exist"
    ]
   },
   {
    "id": "mailbox-disabled-2",
    "reason": "mailbox-disabled",
    "when": {
     "pattern": "\\b((disabled|inactive|suspended|deactivated|locked|expired|closed|frozen) (recipient|user|mail ?box|account|e-?mail|address|customer)|account (that )?(you )?.{0,20}(is|was|has been) (disabled|inactive|suspended)|no longer (active|accept(s|ing)? (mail|messages|e-?mail)|in use|in service)|not (currently )?accepting (mail|messages|e-?mail))"
    },
    "examples": [
     "525 5.7.13 Disabled recipient",
     "550 This one is no longer accepting mail"
    ],
    "nearMisses": [
     "450 The server is not accepting connections"
    ]
   },
   {
    "id": "mailbox-moved",
    "reason": "mailbox-moved",
    "when": {
     "pattern": "\\b(has (moved|left|changed)( (his|her|their|its|the|to|e-?mail|address))?|no longer (with|at|works?|employed|on (this )?server|valid|available|exists?|here|receives?|monitored|used)|left the (company|organi[sz]ation|university)|user not local|new (e-?mail )?address is|please (use|try) (the )?(new )?(address|<|e-?mail))"
    },
    "examples": [
     "550 The person no longer works here",
     "551 User not local; please try <new@example.com>"
    ],
    "nearMisses": [
     "452 Please try later"
    ]
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "pattern": "\\b(no(ne)? such (e-?mail )?(user|mail ?box|mailbox|recipient|person|address|account|local user|customer|alias|addressee|id|destination)|(user|recipient|mail ?box|account|address|addressee|e-?mail|destination|local ?part|alias|customer)( address| account| name| id)?( \\S{1,60})?( (is|was|are|has|does|did|could|can|here|you|that|tried|to|reach|specified|the|be)){0,6} (unknown|not (be )?(found|exist|known|recogni[sz]ed|listed|registered|here|valid)|invalid|non-?existent|nonexistent|doesn't exist|couldn't be found|unrecogni[sz]ed|undeliverable|isn't (known|valid|listed)|unroutable|misspelled)|(unknown|invalid|bad|nonexistent|non-existent|unrecogni[sz]ed|unrouteable|unroutable|undeliverable|wrong) (local )?(e-?mail )?(user|recipient|mail ?box|address|account|destination|rcpt|addressee|local[- ]part|customer|username|alias)|not (a )?(known|valid|local|recogni[sz]ed|registered) (user|recipient|mailbox|address|customer|account)|not our customer)"
    },
    "examples": [
     "550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown",
     "550 There is no such user at example.com",
     "550 The mailbox was not found"
    ],
    "nearMisses": [
     "550 5.1.2 Unknown host"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "pattern": "\\b((domain|host)( name)?( \\S{1,60})?( (is|was|does|could|not|be)){0,3} (not found|not exist|found|unknown|invalid|nonexistent|nxdomain)|(unknown|no such|invalid|bad|nonexistent|non-existent) (domain|host)|nxdomain|host or domain name not found|no (mx|a|mail exchanger|dns|host)( or a)? (record|entry|found|records)|dns (entries|type .{0,12}lookup)|name or service not known)"
    },
    "examples": [
     "550 5.1.2 Unknown host",
     "550 Domain example.com does not exist at all: NXDOMAIN"
    ],
    "nearMisses": [
     "450 4.4.3 DNS did not answer in time"
    ]
   },
   {
    "id": "user-unknown-2",
    "reason": "user-unknown",
    "when": {
     "pattern": "\\b(does(n't| not) have an? (\\S{1,40} )?account|(nobody|no ?one|no mailbox|no user|no account|no recipient|no address)( here)? (by|with|of|here|found|named)|no mail ?box here|no (valid|such) recipients?|(does not|doesn't) exist|recipnotfound|recipientnotfound|not found in (the )?(directory|recipient|ldap|user|virtual|local|relay|table|database)|(user|recipient|mailbox) (lookup|look-up|look up) (failed|error)|user ?unknown|unknown in (virtual|local|relay)|is not an? (active|valid|known) (address|user|recipient|account|mailbox))"
    },
    "examples": [
     "554 delivery error: dd This user doesn't have an example.com account",
     "550 5.1.1 There is nobody by this name"
    ],
    "nearMisses": [
     "550 Sender address does not match"
    ]
   },
   {
    "id": "bad-address",
    "reason": "bad-address",
    "when": {
     "pattern": "\\b((bad|invalid|malformed|illegal|wrong|incorrect) (e-?mail )?(address|recipient|mailbox|destination)? ?(syntax|format|form|characters?)|(address|recipient|mailbox)( \\S{1,60})?( is| was)? (malformed|ambiguous|badly formed|syntactically (incorrect|invalid)|syntax)|(syntax|format) (error )?(in|of) (the )?(\\w{1,12} )?(address|recipient|mailbox)|malformed (address|recipient|mailbox)|(ambiguous) (address|recipient|name)|not a valid rfc)"
    },
    "examples": [
     "501 5.1.3 Malformed address",
     "553 The mailbox is ambiguous here"
    ],
    "nearMisses": [
     "501 Syntax error in the command"
    ]
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "pattern": "\\b((user|recipient|addressee|customer|member|owner|list|group)( \\S{1,60})? (has |does not |doesn't |is not |only |will not |is |are )?(blocked|refus(ed|es|ing)|rejects?|rejected|accept(s|ing)?|want|allow(s|ed)?|restricted|opted out|unsubscribed) (mail|e-?mail|messages?|this|your|the|to|from|you|by)|not (allowed|permitted|authori[sz]ed) to (send|post|mail|write)( mail| messages?)? to (this|the|that|recipient|group|list|<)|you (are|have been) (blocked|not (allowed|on (his|her|their|the|my) (white|allow) ?list))|restricted (recipient|address|list)|(whitelist|allow ?list)|members only|not a member)"
    },
    "examples": [
     "550 5.7.1 The recipient refuses mail from you",
     "554 You are not allowed to send to this group"
    ],
    "nearMisses": [
     "550 Recipient not found"
    ]
   },
   {
    "id": "expired",
    "reason": "delivery-expired",
    "when": {
     "pattern": "\\b((message|mail|delivery|queue|retry)( time| lifetime| period)?( has| is| was| in queue| timeout)? (expired|too (old|long)|exceeded|timed out)|in (the )?queue (for )?too long|(delivery|message)( temporarily)? (was |has been |could not be |not )(delivered |retried )?(within|for|after) \\d|too (long|old) (in|on|for) (the )?queue|retry (time|timeout)( not reached| has)? ?(exceeded|expired)|(gave|giving|given) up( on)?|after (multiple|several|many|\\d{1,3}) (retries|attempts|tries|hours|days)|been in the queue)\\b"
    },
    "examples": [
     "550 4.4.7 Message expired",
     "554 The mail was in queue too long"
    ],
    "nearMisses": [
     "550 The account has expired"
    ]
   },
   {
    "id": "loop",
    "reason": "routing-error",
    "when": {
     "pattern": "\\b((too many|exceeded|maximum|max)( \\d{1,3})?( the| maximum){0,2} (hops?|hop count|received)|hop ?count|(mail|routing|forwarding|delivery|message) ?loop(s|ing|ed)?|loops? (back|detected|to myself)|looping|too many (hops|received|forwards)|unrout(e)?able (mail )?domain|(can ?not|unable to|could not|no) route|routing (error|failed|problem)|no route to host|would loop)"
    },
    "examples": [
     "554 5.4.6 Too many hops",
     "554 Mail loops back to myself"
    ],
    "nearMisses": [
     "550 The address is unrouteable"
    ]
   },
   {
    "id": "dns",
    "reason": "dns-failure",
    "when": {
     "pattern": "\\b((dns|domain name|name ?server|name service|directory|ldap|mx|lookup|look-up) ?(server|service|lookup|look-up|query|resolution)?( \\S{1,60})? ?(is |was |did |has )?(error|failed|failure|fails|timeout|timed out|temporar(y|ily)|unavailable|not answer|problem|tempfail)|(temporary|transient) (dns|lookup|resolution|name server|directory)|(could not|unable to|cannot) (resolve|look ?up)|host not found, try again|host name lookup failure|try again.{0,12}\\bdns)"
    },
    "examples": [
     "451 4.4.3 Temporary lookup failure",
     "450 DNS server failure"
    ],
    "nearMisses": [
     "550 Domain not found"
    ]
   },
   {
    "id": "connection",
    "reason": "connection-failed",
    "when": {
     "pattern": "\\b(connect(ion|ing)?( to \\S{1,60}| with \\S{1,60}| was| has been| attempt| is| attempts?){0,2} (timed ?out|refused|lost|reset|failed|closed|dropped|timeout|aborted|broken|unexpectedly)|(lost|dropped|refused|broken|no|bad|unable to (make|establish)( an?)?( smtp)?) (smtp )?connection|timed? ?out( |$|\\.|,)|(unable|failed|could not|couldn't|cannot|can't) (to )?(connect|contact|reach|establish)|no (answer|response) from|(did not|does not|not) (respond|answer|accept our requests)|network (error|unreachable|is unreachable)|host (is )?(unreachable|down)|timeout (exceeded|while|waiting)|idle timeout|communicat(ing|ion) (error|failure|with))"
    },
    "examples": [
     "421 4.4.2 Connection timed out",
     "450 Unable to connect to the next host"
    ],
    "nearMisses": [
     "421 Too many connections from your host",
     "450 The connection is fine"
    ]
   },
   {
    "id": "misconfigured",
    "reason": "system-misconfigured",
    "when": {
     "pattern": "\\b(mis-?config(ured|uration)|(local |system |server |mailer |internal )?configuration (error|problem|fault)|(incorrectly|wrongly|not (properly|correctly)|improperly) configured|license (has )?expired|permission denied|not owner|unknown mailer|(aliases?|alias) (database )?(error|loop|out of date))"
    },
    "examples": [
     "451 4.3.5 A configuration error keeps us from taking this",
     "554 5.3.5 Local configuration error"
    ],
    "nearMisses": [
     "450 The account configuration is being read"
    ]
   },
   {
    "id": "mail-system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "pattern": "\\bmail system (is )?(temporarily |currently )?unavailable\\b"
    },
    "confidence": 0.7,
    "couldBe": "mail-system-full",
    "examples": [
     "Mail system temporarily unavailable"
    ],
    "nearMisses": [
     "450 mailbox unavailable"
    ]
   },
   {
    "id": "unavailable",
    "reason": "system-unavailable",
    "when": {
     "pattern": "\\b((service|server|system|host|queue|resources?|mail ?server|domain|mta|mail system|backend|content filter)( \\S{1,60})?( is| was| are| currently| temporarily| now){0,3} (not available|unavailable|busy|shutting down|down|overloaded|offline|under maintenance|not accepting|closing|too busy|suspended|congested)|(overloaded|too busy|system load|high load|load average|heavy load|shutting down|maintenance|come back later|not accepting (network )?(messages|mail|connections|e-?mail)|system (is )?(going )?(down|busy|load)|insufficient (system )?resources|resources? (restrictions?|shortage|temporarily)|try again later, closing connection|server is (too )?busy))"
    },
    "examples": [
     "421 4.3.2 Service not available",
     "450 The queue is unavailable",
     "451 Resources temporarily unavailable. Please try again later"
    ],
    "nearMisses": [
     "550 The mailbox is unavailable"
    ]
   },
   {
    "id": "mailbox-unavailable",
    "reason": "mailbox-unavailable",
    "when": {
     "reply": [
      4
     ],
     "pattern": "\\b(mail ?box|user|account|recipient|maildrop)( \\S{1,60})?( is| was| currently| temporarily| not){0,3} (unavailable|busy|locked|available|in use|inaccessible)\\b"
    },
    "examples": [
     "450 Requested action not taken: mailbox unavailable"
    ],
    "nearMisses": [
     "450 4.7.1 Service unavailable"
    ]
   },
   {
    "id": "mailbox-unavailable-for-good",
    "reason": "user-unknown",
    "when": {
     "reply": [
      5
     ],
     "status": [
      "none",
      {
       "subject": 1
      },
      {
       "subject": 0,
       "detail": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 5,
       "detail": 0
      }
     ],
     "pattern": "\\b(mail ?box|user|recipient|account)( name)?( \\S{1,60})?( is| was| currently| temporarily)? (unavailable|not available|not allowed|inaccessible)\\b"
    },
    "confidence": 0.8,
    "examples": [
     "550 Requested action not taken: mailbox unavailable"
    ],
    "nearMisses": [
     "550 5.7.1 mailbox unavailable"
    ]
   },
   {
    "id": "protocol",
    "reason": "protocol-error",
    "when": {
     "pattern": "\\b(syntax error|command (not )?(unrecogni[sz]ed|recogni[sz]ed|implemented|rejected|out of sequence|unknown)|bad (sequence|command)|unrecogni[sz]ed (command|parameter|argument)|(need|send|expected|expecting) (mail|rcpt|helo|ehlo|data)\\b|unexpected command|(unsupported|unknown|invalid) (command|parameter|argument|option|esmtp)|out of sequence|protocol (error|violation)|pipelining|nested mail|(not|isn't) implemented|too many bad commands|improper (use|command))"
    },
    "examples": [
     "500 Syntax error, command unrecognized",
     "503 That was a bad sequence of commands"
    ],
    "nearMisses": [
     "501 5.1.3 Bad recipient address syntax"
    ]
   },
   {
    "id": "come-back-in-minutes",
    "reason": "greylisted",
    "when": {
     "reply": [
      4
     ],
     "pattern": "\\b(first (time|contact)|unknown (triplet|sender.{0,20}(later|minutes))|(not|never) (been )?seen (you )?before|(try|come back|retry|resend)( again)? in \\d{1,4} ?(seconds?|secs?|minutes?|mins?))\\b"
    },
    "examples": [
     "450 Please try again in 300 seconds"
    ],
    "nearMisses": [
     "550 First name is unknown",
     "452 The disk is full, try again in 300 seconds"
    ]
   },
   {
    "id": "internal-error",
    "reason": "system-error",
    "when": {
     "pattern": "\\b((temporary|internal|local|system|unexpected|software|processing|server|delivery|i\\/o|disk|database|mailer|unknown|transient|general)( mail| local| server| system| internal| processing| queue| recipient| delivery| domain){0,2} (error|problem|failure|fault|exception)|(error|failure) (in|while|during|writing|reading|opening|processing|creating|delivering)|write error|(could|can) ?not (be )?(saved?|created?|opened?|queued?|processe?d?|deliver(ed)?) |temporar(y|ily) (rejected|reject|deferred|failed|fail)|unexpected (response|reply)|mail system temporarily|transaction failed)"
    },
    "confidence": 0.75,
    "couldBe": "mail-system-full",
    "examples": [
     "550 5.3.0 Internal server error",
     "450 4.3.0 Some temporary error",
     "421 4.3.0 We have a temporary problem here"
    ],
    "nearMisses": [
     "550 No error is known"
    ]
   },
   {
    "id": "sent-never",
    "reason": "suppressed",
    "when": {
     "pattern": "\\b(suppression list|suppressed|not delivering to previously (bounced|unsubscribed|complained)|(previously|recently) (bounced|hard bounced|unsubscribed) address|on (our|the) (bounce|suppression|do not send) list|drop(ped)?: (bounced|unsubscribed|spam reporting|invalid))"
    },
    "examples": [
     "605 Not delivering to previously bounced address",
     "Address is on the suppression list"
    ],
    "nearMisses": [
     "550 The address bounced"
    ]
   },
   {
    "id": "policy",
    "reason": "policy-rejected",
    "when": {
     "pattern": "\\b(polic(y|ies)|access (is )?(denied|restricted|rejected|not allowed)|not (authori[sz]ed|allowed|permitted|accepted)|administrative(ly)? (prohibit(ed|ion)|denied|refused|reject(ed)?)|prohibited|forbidden|unauthori[sz]ed|(message|mail|e-?mail|delivery|transaction|connection|client host|host|client)( was| has been| is)? (rejected|refused|denied|blocked|not accepted|declined)|security (reasons|violation|restriction)|refused|rejected|blocked|denied)\\b"
    },
    "confidence": 0.7,
    "examples": [
     "550 5.7.1 Refused by local policy",
     "554 Message rejected"
    ],
    "nearMisses": [
     "550 Sorry"
    ]
   }
  ]
 },
 {
  "authority": "rfc3463",
  "source": "IANA, SMTP Enhanced Status Codes registry; RFC 3463 and the RFCs named with each code",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "x.0.0",
    "when": {
     "status": [
      {
       "subject": 0,
       "detail": 0
      }
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Other undefined status",
    "meaning": "Only the class is known: 4 may pass, 5 will not. What happened is not told; the text or the reply code has to tell it.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.0",
    "reason": "user-unknown",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 0
      }
     ]
    },
    "confidence": 0.55,
    "couldBe": "bad-address",
    "examples": [
     "550 5.1.0 Sorry"
    ],
    "nearMisses": [],
    "title": "Other address status",
    "meaning": "Something about an address in the mail is wrong, and none of the closer codes fits. Often, not always, the recipient's.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.1",
    "reason": "user-unknown",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 1
      }
     ]
    },
    "examples": [
     "550 5.1.1 Sorry"
    ],
    "nearMisses": [],
    "title": "Bad destination mailbox address",
    "meaning": "The domain is right, but nobody there has the part of the address before the @. With a class 4 the receiver could not look the name up and wants to be asked again.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.2",
    "reason": "domain-not-found",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 2
      }
     ]
    },
    "examples": [
     "550 5.1.2 Sorry"
    ],
    "nearMisses": [],
    "title": "Bad destination system address",
    "meaning": "The domain of the address does not exist, or it cannot take mail.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.3",
    "reason": "bad-address",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 3
      }
     ]
    },
    "examples": [
     "501 5.1.3 Sorry"
    ],
    "nearMisses": [],
    "title": "Bad destination mailbox address syntax",
    "meaning": "The recipient's address is not written as an address may be.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.4",
    "reason": "bad-address",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 4
      }
     ]
    },
    "examples": [
     "550 5.1.4 Sorry"
    ],
    "nearMisses": [],
    "title": "Destination mailbox address ambiguous",
    "meaning": "The address fits more than one mailbox of the receiver, and it will not guess which is meant.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.5",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 5
      }
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Destination address valid",
    "meaning": "The address was found to be right. Used in good news only.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.6",
    "reason": "mailbox-moved",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 6
      }
     ]
    },
    "examples": [
     "550 5.1.6 Sorry"
    ],
    "nearMisses": [],
    "title": "Destination mailbox has moved, no forwarding address",
    "meaning": "There was such a mailbox, its owner has left, and nobody said where to.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.7",
    "reason": "sender-rejected",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 7
      }
     ]
    },
    "examples": [
     "553 5.1.7 Sorry"
    ],
    "nearMisses": [],
    "title": "Bad sender's mailbox address syntax",
    "meaning": "The sender's address in the envelope is not written as an address may be.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.8",
    "reason": "sender-rejected",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 8
      }
     ]
    },
    "examples": [
     "550 5.1.8 Sorry"
    ],
    "nearMisses": [],
    "title": "Bad sender's system address",
    "meaning": "The domain of the sender's address does not exist, or could not take an answer.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.1.9",
    "reason": "system-error",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 9
      }
     ]
    },
    "confidence": 0.6,
    "examples": [
     "550 5.1.9 Sorry"
    ],
    "nearMisses": [],
    "title": "Message relayed to non-compliant mailer",
    "meaning": "The mail was handed on to a system that gives no reports, so nobody can say how it went on.",
    "references": [
     "RFC 3886"
    ]
   },
   {
    "id": "x.1.10",
    "reason": "domain-no-mail",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 10
      }
     ]
    },
    "examples": [
     "556 5.1.10 Sorry"
    ],
    "nearMisses": [],
    "title": "Recipient address has null MX",
    "meaning": "The domain publishes that it takes no mail at all.",
    "references": [
     "RFC 7505",
     "RFC 7504"
    ]
   },
   {
    "id": "x.2.0",
    "reason": "mailbox-unavailable",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 0
      }
     ]
    },
    "confidence": 0.5,
    "examples": [
     "450 4.2.0 Sorry"
    ],
    "nearMisses": [],
    "title": "Other or undefined mailbox status",
    "meaning": "The mailbox is there, but something about it keeps the mail out.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.2.1",
    "reason": "mailbox-disabled",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 1
      }
     ]
    },
    "confidence": 0.75,
    "examples": [
     "550 5.2.1 Sorry"
    ],
    "nearMisses": [],
    "title": "Mailbox disabled, not accepting messages",
    "meaning": "The mailbox is there and takes no mail: for good with class 5, for now with class 4.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.2.2",
    "reason": "mailbox-full",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 2
      }
     ]
    },
    "examples": [
     "452 4.2.2 Sorry"
    ],
    "nearMisses": [],
    "title": "Mailbox full",
    "meaning": "One person's mailbox is over its quota. The person can make room; the server has plenty.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.2.3",
    "reason": "message-too-large",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 3
      }
     ]
    },
    "examples": [
     "552 5.2.3 Sorry"
    ],
    "nearMisses": [],
    "title": "Message length exceeds administrative limit",
    "meaning": "The message is larger than this one mailbox may receive, though the system would take it.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.2.4",
    "reason": "mailbox-unavailable",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 4
      }
     ]
    },
    "examples": [
     "450 4.2.4 Sorry"
    ],
    "nearMisses": [],
    "title": "Mailing list expansion problem",
    "meaning": "The address is a mailing list, and its members could not be worked out.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.3.0",
    "reason": "system-error",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 0
      }
     ]
    },
    "confidence": 0.55,
    "couldBe": "mail-system-full",
    "examples": [
     "451 4.3.0 Sorry"
    ],
    "nearMisses": [],
    "title": "Other or undefined mail system status",
    "meaning": "Something about the receiving system went wrong, and it does not say what. A full disk hides behind it now and then.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.3.1",
    "reason": "mail-system-full",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 1
      }
     ]
    },
    "examples": [
     "452 4.3.1 Sorry"
    ],
    "nearMisses": [
     "452 4.2.2 Sorry",
     "552 4.3.1 Session size exceeds fixed maximum session size"
    ],
    "title": "Mail system full",
    "meaning": "The server has no room left to store mail. No single person can mend it; its administrator can.",
    "references": [
     "RFC 3463"
    ],
    "guide": {
     "fault": "The receiving server's, not the recipient's and not yours: everybody there is affected, and everybody recovers at once.",
     "causes": [
      "The disk that mail is stored on has reached its end.",
      "The database behind the mailboxes may not grow further.",
      "Temporary files, written while a mail comes in, find no room.",
      "Logs were not rotated and have eaten the space.",
      "A backup or snapshot holds space for as long as it runs.",
      "Maintenance leaves the server less room for a while.",
      "The server has used up the storage that its hoster allots it.",
      "The queue has grown too long, often behind another server that takes nothing.",
      "Memory is short: Exchange says the same of its back pressure."
     ],
     "marketer": [
      "Keep the address: it is good, and will take mail again.",
      "Let the schedule run: 24 hours, then 48, then 72, then a week; four tries over 13 days.",
      "Three to five tries are enough; after the last the person is paused, not given up.",
      "Use the segment of the people affected to leave them out of the next mailing.",
      "Reach them another way where it matters.",
      "Send less to this server while it is full."
     ],
     "developer": [
      "Read status and text together: the code alone misleads in both directions.",
      "Retry per server and not per address: one test tells it for everybody there.",
      "Wait a day before the first retry, or back off exponentially; never retry at once.",
      "Count attempts per message and recipient, and stop at a limit.",
      "Keep which servers are full, how often, and how long it takes them.",
      "Pause after the last attempt by itself, with an end, so that nobody is lost for good."
     ],
     "confusedWith": [
      "4.2.2 Mailbox full: one person's quota, which only that person can mend.",
      "4.5.3 Too many recipients: many servers answer it with the same 452.",
      "4.4.5 Mail system congestion: Sendmail says it of a full disk, others of their rate limits.",
      "5.3.4 Message too big: Exchange and IIS put 4.3.1 on a session or message over its size limit.",
      "4.3.0 and 4.3.1 with a temporary error: Zoho and Sendmail say no more than that something failed."
     ]
    }
   },
   {
    "id": "x.3.2",
    "reason": "system-unavailable",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 2
      }
     ]
    },
    "confidence": 0.8,
    "examples": [
     "453 4.3.2 Sorry"
    ],
    "nearMisses": [],
    "title": "System not accepting network messages",
    "meaning": "The host takes no mail for now: shutting down, overloaded or under maintenance.",
    "references": [
     "RFC 3463",
     "RFC 7504"
    ]
   },
   {
    "id": "x.3.3",
    "reason": "system-misconfigured",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 3
      }
     ]
    },
    "confidence": 0.7,
    "examples": [
     "554 5.3.3 Sorry"
    ],
    "nearMisses": [],
    "title": "System not capable of selected features",
    "meaning": "The mail asks for something that the receiving system cannot do.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.3.4",
    "reason": "message-too-large",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 4
      }
     ]
    },
    "examples": [
     "552 5.3.4 Sorry"
    ],
    "nearMisses": [],
    "title": "Message too big for system",
    "meaning": "The message is larger than the system takes, whoever it is for.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.3.5",
    "reason": "system-misconfigured",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 5
      }
     ]
    },
    "confidence": 0.75,
    "examples": [
     "554 5.3.5 Sorry"
    ],
    "nearMisses": [],
    "title": "System incorrectly configured",
    "meaning": "The receiving system is set up in a way that keeps the mail out. Loops of a host to itself are told with it too.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.3.6",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 6
      }
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Requested priority was changed",
    "meaning": "The mail was taken, with another priority than the one asked for. No failure.",
    "references": [
     "RFC 6710"
    ]
   },
   {
    "id": "x.4.0",
    "reason": "connection-failed",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 0
      }
     ]
    },
    "confidence": 0.5,
    "examples": [
     "451 4.4.0 Sorry"
    ],
    "nearMisses": [],
    "title": "Other or undefined network or routing status",
    "meaning": "Something on the network between the servers went wrong.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.4.1",
    "reason": "connection-failed",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 1
      }
     ]
    },
    "confidence": 0.8,
    "examples": [
     "451 4.4.1 Sorry"
    ],
    "nearMisses": [],
    "title": "No answer from host",
    "meaning": "The next server did not answer the call.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.4.2",
    "reason": "connection-failed",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 2
      }
     ]
    },
    "confidence": 0.8,
    "examples": [
     "421 4.4.2 Sorry"
    ],
    "nearMisses": [],
    "title": "Bad connection",
    "meaning": "The connection was made, then broke or took too long.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.4.3",
    "reason": "dns-failure",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 3
      }
     ]
    },
    "confidence": 0.75,
    "examples": [
     "451 4.4.3 Sorry"
    ],
    "nearMisses": [],
    "title": "Directory server failure",
    "meaning": "A directory that knows the way, most often DNS, could not be asked.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.4.4",
    "reason": "routing-error",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 4
      }
     ]
    },
    "confidence": 0.75,
    "examples": [
     "550 5.4.4 Sorry"
    ],
    "nearMisses": [],
    "title": "Unable to route",
    "meaning": "No next host for the mail could be found.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.4.5",
    "reason": "system-unavailable",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 5
      }
     ]
    },
    "confidence": 0.65,
    "examples": [
     "451 4.4.5 Sorry"
    ],
    "nearMisses": [],
    "title": "Mail system congestion",
    "meaning": "The receiving system has more to do than it can. Some systems use it for a full disk, some for their rate limits.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.4.6",
    "reason": "routing-error",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 6
      }
     ]
    },
    "examples": [
     "554 5.4.6 Sorry"
    ],
    "nearMisses": [],
    "title": "Routing loop detected",
    "meaning": "The mail goes in a circle between servers.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.4.7",
    "reason": "delivery-expired",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 7
      }
     ]
    },
    "examples": [
     "550 5.4.7 Sorry"
    ],
    "nearMisses": [],
    "title": "Delivery time expired",
    "meaning": "A server kept the mail as long as it keeps mail, and gave up. What stood in the way before is the real reason.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.5.0",
    "reason": "protocol-error",
    "when": {
     "status": [
      {
       "subject": 5,
       "detail": 0
      }
     ]
    },
    "confidence": 0.5,
    "examples": [
     "501 5.5.0 Sorry"
    ],
    "nearMisses": [],
    "title": "Other or undefined protocol status",
    "meaning": "The two servers did not understand each other, and none of the closer codes fits.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.5.1",
    "reason": "protocol-error",
    "when": {
     "status": [
      {
       "subject": 5,
       "detail": 1
      }
     ]
    },
    "confidence": 0.75,
    "examples": [
     "503 5.5.1 Sorry"
    ],
    "nearMisses": [],
    "title": "Invalid command",
    "meaning": "A command came out of turn or is not known.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.5.2",
    "reason": "protocol-error",
    "when": {
     "status": [
      {
       "subject": 5,
       "detail": 2
      }
     ]
    },
    "confidence": 0.75,
    "examples": [
     "500 5.5.2 Sorry"
    ],
    "nearMisses": [],
    "title": "Syntax error",
    "meaning": "A command could not be understood.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.5.3",
    "reason": "too-many-recipients",
    "when": {
     "status": [
      {
       "subject": 5,
       "detail": 3
      }
     ]
    },
    "examples": [
     "451 4.5.3 Sorry"
    ],
    "nearMisses": [],
    "title": "Too many recipients",
    "meaning": "More recipients were named than the receiver takes at once. The rest can be sent in a transaction of their own.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.5.4",
    "reason": "protocol-error",
    "when": {
     "status": [
      {
       "subject": 5,
       "detail": 4
      }
     ]
    },
    "confidence": 0.75,
    "examples": [
     "501 5.5.4 Sorry"
    ],
    "nearMisses": [],
    "title": "Invalid command arguments",
    "meaning": "A command was known, what came with it was not.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.5.5",
    "reason": "protocol-error",
    "when": {
     "status": [
      {
       "subject": 5,
       "detail": 5
      }
     ]
    },
    "confidence": 0.75,
    "examples": [
     "554 5.5.5 Sorry"
    ],
    "nearMisses": [],
    "title": "Wrong protocol version",
    "meaning": "The two servers speak versions that do not fit together.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.5.6",
    "reason": "protocol-error",
    "when": {
     "status": [
      {
       "subject": 5,
       "detail": 6
      }
     ]
    },
    "examples": [
     "500 5.5.6 Sorry"
    ],
    "nearMisses": [],
    "title": "Authentication exchange line is too long",
    "meaning": "During log-in a line came that is longer than the server can take.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "x.6.0",
    "reason": "content-rejected",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 0
      }
     ]
    },
    "confidence": 0.6,
    "examples": [
     "554 5.6.0 Sorry"
    ],
    "nearMisses": [],
    "title": "Other or undefined media error",
    "meaning": "Something in the content keeps the message from being delivered.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.6.1",
    "reason": "content-rejected",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 1
      }
     ]
    },
    "examples": [
     "554 5.6.1 Sorry"
    ],
    "nearMisses": [],
    "title": "Media not supported",
    "meaning": "The kind of content is not taken on the way or at its end.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.6.2",
    "reason": "content-rejected",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 2
      }
     ]
    },
    "examples": [
     "554 5.6.2 Sorry"
    ],
    "nearMisses": [],
    "title": "Conversion required and prohibited",
    "meaning": "The content would have to be converted, and that was forbidden.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.6.3",
    "reason": "content-rejected",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 3
      }
     ]
    },
    "examples": [
     "554 5.6.3 Sorry"
    ],
    "nearMisses": [],
    "title": "Conversion required but not supported",
    "meaning": "The content would have to be converted, and the server cannot do it, such as 8-bit text for a 7-bit neighbour.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.6.4",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 4
      }
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Conversion with loss performed",
    "meaning": "The mail was delivered, and something was lost in converting it. A warning.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.6.5",
    "reason": "content-rejected",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 5
      }
     ]
    },
    "examples": [
     "554 5.6.5 Sorry"
    ],
    "nearMisses": [],
    "title": "Conversion failed",
    "meaning": "The content would have to be converted, and that went wrong.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.6.6",
    "reason": "content-rejected",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 6
      }
     ]
    },
    "examples": [
     "554 5.6.6 Sorry"
    ],
    "nearMisses": [],
    "title": "Message content not available",
    "meaning": "The content lies on another server, and could not be fetched from there.",
    "references": [
     "RFC 4468"
    ]
   },
   {
    "id": "x.6.7",
    "reason": "bad-address",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 7
      }
     ]
    },
    "examples": [
     "553 5.6.7 Sorry"
    ],
    "nearMisses": [],
    "title": "Non-ASCII addresses not permitted for that sender or recipient",
    "meaning": "An address holds letters beyond ASCII, and the server takes none of these here.",
    "references": [
     "RFC 6531"
    ]
   },
   {
    "id": "x.6.8",
    "reason": "message-not-compliant",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 8
      }
     ]
    },
    "examples": [
     "553 5.6.8 Sorry"
    ],
    "nearMisses": [],
    "title": "UTF-8 string reply is required, but not permitted by the SMTP client",
    "meaning": "The answer would have to name a mailbox beyond ASCII, and the sender has not said that it can read that.",
    "references": [
     "RFC 6531"
    ]
   },
   {
    "id": "x.6.9",
    "reason": "message-not-compliant",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 9
      }
     ]
    },
    "examples": [
     "550 5.6.9 Sorry"
    ],
    "nearMisses": [],
    "title": "UTF-8 header message cannot be transferred to one or more recipients",
    "meaning": "The header holds text beyond ASCII, and a recipient's server cannot take that.",
    "references": [
     "RFC 6531"
    ]
   },
   {
    "id": "x.6.10",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 10
      }
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Duplicate of X.6.8",
    "meaning": "Out of use: X.6.8 says the same.",
    "references": [
     "RFC 6531"
    ]
   },
   {
    "id": "x.7.0",
    "reason": "policy-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 0
      }
     ]
    },
    "confidence": 0.5,
    "examples": [
     "550 5.7.0 Sorry"
    ],
    "nearMisses": [],
    "title": "Other or undefined security status",
    "meaning": "Something of security or policy keeps the mail out, and the code does not say what.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.7.1",
    "reason": "policy-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 1
      }
     ]
    },
    "confidence": 0.5,
    "examples": [
     "550 5.7.1 Sorry"
    ],
    "nearMisses": [],
    "title": "Delivery not authorized, message refused",
    "meaning": "The receiver will not take this mail from this sender. Servers say it of blocklists, spam, relaying and much else; the text tells which.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.7.2",
    "reason": "policy-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 2
      }
     ]
    },
    "couldBe": "recipient-refused",
    "examples": [
     "550 5.7.2 Sorry"
    ],
    "nearMisses": [],
    "title": "Mailing list expansion prohibited",
    "meaning": "The sender may not write to this mailing list.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.7.3",
    "reason": "tls-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 3
      }
     ]
    },
    "confidence": 0.6,
    "examples": [
     "554 5.7.3 Sorry"
    ],
    "nearMisses": [],
    "title": "Security conversion required but not possible",
    "meaning": "The mail would have to change from one kind of protection to another, and cannot.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.7.4",
    "reason": "tls-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 4
      }
     ]
    },
    "confidence": 0.6,
    "examples": [
     "504 5.7.4 Sorry"
    ],
    "nearMisses": [],
    "title": "Security features not supported",
    "meaning": "The message asks for protection that the next server does not offer.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.7.5",
    "reason": "tls-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 5
      }
     ]
    },
    "confidence": 0.7,
    "examples": [
     "554 5.7.5 Sorry"
    ],
    "nearMisses": [],
    "title": "Cryptographic failure",
    "meaning": "A key is missing or wrong, so that a protected message or link could not be checked.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.7.6",
    "reason": "tls-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 6
      }
     ]
    },
    "examples": [
     "554 5.7.6 Sorry"
    ],
    "nearMisses": [],
    "title": "Cryptographic algorithm not supported",
    "meaning": "The cipher or signature in use is not known to the receiver.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.7.7",
    "reason": "content-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 7
      }
     ]
    },
    "examples": [
     "554 5.7.7 Sorry"
    ],
    "nearMisses": [],
    "title": "Message integrity failure",
    "meaning": "The message was changed or damaged on the way.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "x.7.8",
    "reason": "smtp-auth-required",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 8
      }
     ]
    },
    "examples": [
     "535 5.7.8 Sorry"
    ],
    "nearMisses": [],
    "title": "Authentication credentials invalid",
    "meaning": "The sender's log-in was not accepted.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "x.7.9",
    "reason": "smtp-auth-required",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 9
      }
     ]
    },
    "examples": [
     "534 5.7.9 Sorry"
    ],
    "nearMisses": [],
    "title": "Authentication mechanism is too weak",
    "meaning": "The way of logging in is weaker than the server wants for this user.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "x.7.10",
    "reason": "tls-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 10
      }
     ]
    },
    "examples": [
     "523 5.7.10 Sorry"
    ],
    "nearMisses": [],
    "title": "Encryption needed",
    "meaning": "The connection has to be encrypted before this way of logging in may be used.",
    "references": [
     "RFC 5248"
    ]
   },
   {
    "id": "x.7.11",
    "reason": "tls-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 11
      }
     ]
    },
    "examples": [
     "538 5.7.11 Sorry"
    ],
    "nearMisses": [],
    "title": "Encryption required for requested authentication mechanism",
    "meaning": "The older form of X.7.10.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "x.7.12",
    "reason": "smtp-auth-required",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 12
      }
     ]
    },
    "examples": [
     "432 4.7.12 Sorry"
    ],
    "nearMisses": [],
    "title": "A password transition is needed",
    "meaning": "The user has to log in once in another way before this one works.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "x.7.13",
    "reason": "smtp-auth-required",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 13
      }
     ]
    },
    "couldBe": "mailbox-disabled",
    "examples": [
     "525 5.7.13 Sorry"
    ],
    "nearMisses": [],
    "title": "User account disabled",
    "meaning": "The log-in is right, but the account may not send.",
    "references": [
     "RFC 5248"
    ]
   },
   {
    "id": "x.7.14",
    "reason": "smtp-auth-required",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 14
      }
     ]
    },
    "examples": [
     "554 5.7.14 Sorry"
    ],
    "nearMisses": [],
    "title": "Trust relationship required",
    "meaning": "The server needs to be trusted by a third one to fetch the content, and is not.",
    "references": [
     "RFC 5248"
    ]
   },
   {
    "id": "x.7.15",
    "reason": "policy-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 15
      }
     ]
    },
    "examples": [
     "450 4.7.15 Sorry"
    ],
    "nearMisses": [],
    "title": "Priority level is too low",
    "meaning": "The server takes only mail of higher priority, perhaps just for now.",
    "references": [
     "RFC 6710"
    ]
   },
   {
    "id": "x.7.16",
    "reason": "message-too-large",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 16
      }
     ]
    },
    "examples": [
     "552 5.7.16 Sorry"
    ],
    "nearMisses": [],
    "title": "Message is too big for the specified priority",
    "meaning": "With a lower priority or a smaller size the message would pass, perhaps just for now.",
    "references": [
     "RFC 6710"
    ]
   },
   {
    "id": "x.7.17",
    "reason": "mailbox-moved",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 17
      }
     ]
    },
    "examples": [
     "550 5.7.17 Sorry"
    ],
    "nearMisses": [],
    "title": "Mailbox owner has changed",
    "meaning": "The address belongs to someone else than at the time that the sender named.",
    "references": [
     "RFC 7293"
    ]
   },
   {
    "id": "x.7.18",
    "reason": "mailbox-moved",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 18
      }
     ]
    },
    "examples": [
     "550 5.7.18 Sorry"
    ],
    "nearMisses": [],
    "title": "Domain owner has changed",
    "meaning": "The whole domain belongs to someone else than at the time that the sender named.",
    "references": [
     "RFC 7293"
    ]
   },
   {
    "id": "x.7.19",
    "reason": "mailbox-moved",
    "permanent": false,
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 19
      }
     ]
    },
    "confidence": 0.6,
    "examples": [
     "550 5.7.19 Sorry"
    ],
    "nearMisses": [],
    "title": "RRVS test cannot be completed",
    "meaning": "Whether the owner has changed could not be told: the receiver does not know since when the address is in use.",
    "references": [
     "RFC 7293"
    ]
   },
   {
    "id": "x.7.20",
    "reason": "authentication-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 20
      }
     ]
    },
    "examples": [
     "550 5.7.20 Sorry"
    ],
    "nearMisses": [],
    "title": "No passing DKIM signature found",
    "meaning": "No DKIM signature of the message could be verified.",
    "references": [
     "RFC 7372",
     "RFC 6376"
    ]
   },
   {
    "id": "x.7.21",
    "reason": "authentication-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 21
      }
     ]
    },
    "examples": [
     "550 5.7.21 Sorry"
    ],
    "nearMisses": [],
    "title": "No acceptable DKIM signature found",
    "meaning": "DKIM signatures are right, but none is one that the receiver accepts.",
    "references": [
     "RFC 7372",
     "RFC 6376"
    ]
   },
   {
    "id": "x.7.22",
    "reason": "authentication-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 22
      }
     ]
    },
    "examples": [
     "550 5.7.22 Sorry"
    ],
    "nearMisses": [],
    "title": "No valid author-matched DKIM signature found",
    "meaning": "DKIM signatures are right, but none belongs to the author's domain.",
    "references": [
     "RFC 7372",
     "RFC 6376"
    ]
   },
   {
    "id": "x.7.23",
    "reason": "authentication-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 23
      }
     ]
    },
    "examples": [
     "550 5.7.23 Sorry"
    ],
    "nearMisses": [],
    "title": "SPF validation failed",
    "meaning": "The sending host is not among those that the sender's domain names in SPF.",
    "references": [
     "RFC 7372",
     "RFC 7208"
    ]
   },
   {
    "id": "x.7.24",
    "reason": "authentication-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 24
      }
     ]
    },
    "examples": [
     "550 5.7.24 Sorry"
    ],
    "nearMisses": [],
    "title": "SPF validation error",
    "meaning": "The sender's SPF record could not be worked out.",
    "references": [
     "RFC 7372",
     "RFC 7208"
    ]
   },
   {
    "id": "x.7.25",
    "reason": "missing-ptr",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 25
      }
     ]
    },
    "examples": [
     "550 5.7.25 Sorry"
    ],
    "nearMisses": [],
    "title": "Reverse DNS validation failed",
    "meaning": "The sending IP address has no host name that leads back to it.",
    "references": [
     "RFC 7372"
    ]
   },
   {
    "id": "x.7.26",
    "reason": "authentication-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 26
      }
     ]
    },
    "examples": [
     "550 5.7.26 Sorry"
    ],
    "nearMisses": [],
    "title": "Multiple authentication checks failed",
    "meaning": "More than one of SPF, DKIM and DMARC did not pass.",
    "references": [
     "RFC 7372"
    ]
   },
   {
    "id": "x.7.27",
    "reason": "sender-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 27
      }
     ]
    },
    "examples": [
     "550 5.7.27 Sorry"
    ],
    "nearMisses": [],
    "title": "Sender address has null MX",
    "meaning": "The domain of the sender's address says that it takes no mail, so no answer could be sent to it.",
    "references": [
     "RFC 7505"
    ]
   },
   {
    "id": "x.7.28",
    "reason": "rate-limited",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 28
      }
     ]
    },
    "examples": [
     "450 4.7.28 Sorry"
    ],
    "nearMisses": [],
    "title": "Mail flood detected",
    "meaning": "The mail looks like part of a flood of similar, unwanted mails.",
    "references": [
     "RFC 5248"
    ]
   },
   {
    "id": "x.7.29",
    "reason": "authentication-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 29
      }
     ]
    },
    "examples": [
     "550 5.7.29 Sorry"
    ],
    "nearMisses": [],
    "title": "ARC validation failure",
    "meaning": "The chain of proofs that forwarders added is broken.",
    "references": [
     "RFC 8617"
    ]
   },
   {
    "id": "x.7.30",
    "reason": "tls-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 30
      }
     ]
    },
    "examples": [
     "550 5.7.30 Sorry"
    ],
    "nearMisses": [],
    "title": "REQUIRETLS support required",
    "meaning": "The mail may only travel over verified TLS, and the next server does not promise that.",
    "references": [
     "RFC 8689"
    ]
   }
  ]
 },
 {
  "authority": "rfc5321",
  "source": "RFC 5321 and the RFCs named with each code",
  "lookedAt": "2026-11-20",
  "rules": [
   {
    "id": "211",
    "when": {
     "reply": [
      211
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "System status or help",
    "meaning": "The server tells about itself.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "214",
    "when": {
     "reply": [
      214
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Help message",
    "meaning": "The server answers a request for help.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "220",
    "when": {
     "reply": [
      220
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Service ready",
    "meaning": "The server greets and is ready.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "221",
    "when": {
     "reply": [
      221
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Service closing transmission channel",
    "meaning": "The server says good-bye.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "235",
    "when": {
     "reply": [
      235
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Authentication succeeded",
    "meaning": "The log-in was accepted.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "250",
    "when": {
     "reply": [
      250
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Requested mail action okay, completed",
    "meaning": "All is well; after the end of the data: the mail is taken.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "251",
    "when": {
     "reply": [
      251
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "User not local; will forward",
    "meaning": "The mail is taken and goes on to another address.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "252",
    "when": {
     "reply": [
      252
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Cannot verify user, but will accept message",
    "meaning": "Whether the address is good is not told; the mail is taken.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "253",
    "when": {
     "reply": [
      253
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Pending messages for node started",
    "meaning": "The server starts to send what waits for the asker.",
    "references": [
     "RFC 1985"
    ]
   },
   {
    "id": "334",
    "when": {
     "reply": [
      334
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Server challenge",
    "meaning": "The server asks for the next step of the log-in.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "354",
    "when": {
     "reply": [
      354
     ]
    },
    "examples": [],
    "nearMisses": [],
    "title": "Start mail input",
    "meaning": "The server waits for the message.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "421",
    "reason": "system-unavailable",
    "when": {
     "reply": [
      421
     ]
    },
    "confidence": 0.45,
    "examples": [
     "421 Sorry"
    ],
    "nearMisses": [],
    "title": "Service not available, closing transmission channel",
    "meaning": "The server ends the connection: shutting down, overloaded, or not wanting to talk to this sender now.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "422",
    "reason": "mailbox-full",
    "when": {
     "reply": [
      422
     ]
    },
    "confidence": 0.35,
    "examples": [
     "422 Sorry"
    ],
    "nearMisses": [],
    "title": "Password transition needed",
    "meaning": "On the registry's list beside X.7.12; old mail servers say it of a full mailbox.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "430",
    "reason": "protocol-error",
    "when": {
     "reply": [
      430
     ]
    },
    "confidence": 0.4,
    "examples": [
     "430 Sorry"
    ],
    "nearMisses": [],
    "title": "Invalid command",
    "meaning": "On the registry's list beside X.5.1.",
    "references": [
     "RFC 5248"
    ]
   },
   {
    "id": "431",
    "reason": "mail-system-full",
    "when": {
     "reply": [
      431
     ]
    },
    "confidence": 0.6,
    "examples": [
     "431 Sorry"
    ],
    "nearMisses": [],
    "title": "Mail system full",
    "meaning": "Not a code of SMTP: Courier writes 4.3.1 so.",
    "references": [
     "RFC 3463"
    ]
   },
   {
    "id": "432",
    "reason": "smtp-auth-required",
    "when": {
     "reply": [
      432
     ]
    },
    "confidence": 0.4,
    "examples": [
     "432 Sorry"
    ],
    "nearMisses": [],
    "title": "A password transition is needed",
    "meaning": "The user has to log in once in another way before this one works.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "450",
    "reason": "mailbox-unavailable",
    "when": {
     "reply": [
      450
     ]
    },
    "confidence": 0.35,
    "examples": [
     "450 Sorry"
    ],
    "nearMisses": [],
    "title": "Mailbox unavailable",
    "meaning": "The mailbox cannot be reached now: busy, or put off by policy.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "451",
    "reason": "system-error",
    "when": {
     "reply": [
      451
     ]
    },
    "confidence": 0.4,
    "examples": [
     "451 Sorry"
    ],
    "nearMisses": [],
    "title": "Local error in processing",
    "meaning": "Something went wrong inside the server.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "452-at-mail",
    "reason": "mail-system-full",
    "when": {
     "reply": [
      452
     ],
     "phase": [
      "mail"
     ]
    },
    "confidence": 0.8,
    "examples": [
     "452 Sorry"
    ],
    "nearMisses": []
   },
   {
    "id": "452",
    "reason": "mail-system-full",
    "when": {
     "reply": [
      452
     ]
    },
    "confidence": 0.4,
    "couldBe": "too-many-recipients",
    "examples": [
     "452 Sorry"
    ],
    "nearMisses": [],
    "title": "Insufficient system storage",
    "meaning": "The server has no room; at RCPT it often means too many recipients, or one person's quota.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "453",
    "reason": "system-unavailable",
    "when": {
     "reply": [
      453
     ]
    },
    "confidence": 0.4,
    "examples": [
     "453 Sorry"
    ],
    "nearMisses": [],
    "title": "No mail for the asker",
    "meaning": "Of ATRN; the registry has it for a host that takes no messages.",
    "references": [
     "RFC 2645",
     "RFC 7504"
    ]
   },
   {
    "id": "454",
    "reason": "tls-failed",
    "when": {
     "reply": [
      454
     ]
    },
    "confidence": 0.4,
    "examples": [
     "454 Sorry"
    ],
    "nearMisses": [],
    "title": "TLS or log-in not available for now",
    "meaning": "STARTTLS or AUTH cannot be served at the moment.",
    "references": [
     "RFC 3207",
     "RFC 4954"
    ]
   },
   {
    "id": "455",
    "reason": "protocol-error",
    "when": {
     "reply": [
      455
     ]
    },
    "confidence": 0.4,
    "examples": [
     "455 Sorry"
    ],
    "nearMisses": [],
    "title": "Server unable to accommodate parameters",
    "meaning": "What MAIL or RCPT asked for cannot be done now.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "458",
    "reason": "system-unavailable",
    "when": {
     "reply": [
      458
     ]
    },
    "confidence": 0.4,
    "examples": [
     "458 Sorry"
    ],
    "nearMisses": [],
    "title": "Unable to queue messages for node",
    "meaning": "Of ETRN: what waits cannot be sent.",
    "references": [
     "RFC 1985"
    ]
   },
   {
    "id": "459",
    "reason": "policy-rejected",
    "when": {
     "reply": [
      459
     ]
    },
    "confidence": 0.4,
    "examples": [
     "459 Sorry"
    ],
    "nearMisses": [],
    "title": "Node not allowed",
    "meaning": "Of ETRN: the asker may not.",
    "references": [
     "RFC 1985"
    ]
   },
   {
    "id": "500",
    "reason": "protocol-error",
    "when": {
     "reply": [
      500
     ]
    },
    "confidence": 0.45,
    "examples": [
     "500 Sorry"
    ],
    "nearMisses": [],
    "title": "Syntax error, command unrecognized",
    "meaning": "The server did not understand the command.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "501-at-rcpt",
    "reason": "bad-address",
    "permanent": false,
    "when": {
     "reply": [
      501
     ],
     "phase": [
      "rcpt"
     ]
    },
    "confidence": 0.55,
    "examples": [
     "501 Sorry"
    ],
    "nearMisses": []
   },
   {
    "id": "501",
    "reason": "protocol-error",
    "when": {
     "reply": [
      501
     ]
    },
    "confidence": 0.4,
    "examples": [
     "501 Sorry"
    ],
    "nearMisses": [],
    "title": "Syntax error in parameters or arguments",
    "meaning": "The command was understood, what came with it was not; often an address.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "502",
    "reason": "protocol-error",
    "when": {
     "reply": [
      502
     ]
    },
    "confidence": 0.45,
    "examples": [
     "502 Sorry"
    ],
    "nearMisses": [],
    "title": "Command not implemented",
    "meaning": "The server does not know how to do this.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "503",
    "reason": "protocol-error",
    "when": {
     "reply": [
      503
     ]
    },
    "confidence": 0.45,
    "examples": [
     "503 Sorry"
    ],
    "nearMisses": [],
    "title": "Bad sequence of commands",
    "meaning": "The command came out of turn, often after a refusal that went unnoticed.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "504",
    "reason": "protocol-error",
    "when": {
     "reply": [
      504
     ]
    },
    "confidence": 0.45,
    "examples": [
     "504 Sorry"
    ],
    "nearMisses": [],
    "title": "Command parameter not implemented",
    "meaning": "The server does not know how to do this in the way asked for.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "521",
    "reason": "domain-no-mail",
    "permanent": false,
    "when": {
     "reply": [
      521
     ]
    },
    "confidence": 0.5,
    "examples": [
     "521 Sorry"
    ],
    "nearMisses": [],
    "title": "Host does not accept mail",
    "meaning": "The host says that it never takes mail.",
    "references": [
     "RFC 7504"
    ]
   },
   {
    "id": "523",
    "reason": "tls-failed",
    "when": {
     "reply": [
      523
     ]
    },
    "confidence": 0.35,
    "examples": [
     "523 Sorry"
    ],
    "nearMisses": [],
    "title": "Encryption needed",
    "meaning": "The connection must be encrypted first; some write 5.2.3, a message too large, so.",
    "references": [
     "RFC 5248"
    ]
   },
   {
    "id": "524",
    "reason": "tls-failed",
    "when": {
     "reply": [
      524
     ]
    },
    "confidence": 0.4,
    "examples": [
     "524 Sorry"
    ],
    "nearMisses": [],
    "title": "Encryption required for the log-in",
    "meaning": "On the registry's list beside X.7.11.",
    "references": [
     "RFC 5248"
    ]
   },
   {
    "id": "525",
    "reason": "smtp-auth-required",
    "when": {
     "reply": [
      525
     ]
    },
    "confidence": 0.4,
    "couldBe": "mailbox-disabled",
    "examples": [
     "525 Sorry"
    ],
    "nearMisses": [],
    "title": "User account disabled",
    "meaning": "The account that logged in is switched off.",
    "references": [
     "RFC 5248"
    ]
   },
   {
    "id": "530",
    "reason": "smtp-auth-required",
    "when": {
     "reply": [
      530
     ]
    },
    "confidence": 0.5,
    "examples": [
     "530 Sorry"
    ],
    "nearMisses": [],
    "title": "Authentication or STARTTLS required",
    "meaning": "The server wants a log-in or encryption before anything else.",
    "references": [
     "RFC 4954",
     "RFC 3207"
    ]
   },
   {
    "id": "533",
    "reason": "policy-rejected",
    "when": {
     "reply": [
      533
     ]
    },
    "confidence": 0.4,
    "examples": [
     "533 Sorry"
    ],
    "nearMisses": [],
    "title": "Delivery not authorized",
    "meaning": "On the registry's list beside X.7.1.",
    "references": [
     "RFC 5248"
    ]
   },
   {
    "id": "534",
    "reason": "smtp-auth-required",
    "when": {
     "reply": [
      534
     ]
    },
    "confidence": 0.5,
    "examples": [
     "534 Sorry"
    ],
    "nearMisses": [],
    "title": "Authentication mechanism is too weak",
    "meaning": "The way of logging in is weaker than the server wants.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "535",
    "reason": "smtp-auth-required",
    "when": {
     "reply": [
      535
     ]
    },
    "confidence": 0.55,
    "examples": [
     "535 Sorry"
    ],
    "nearMisses": [],
    "title": "Authentication credentials invalid",
    "meaning": "The log-in was refused.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "538",
    "reason": "tls-failed",
    "when": {
     "reply": [
      538
     ]
    },
    "confidence": 0.45,
    "examples": [
     "538 Sorry"
    ],
    "nearMisses": [],
    "title": "Encryption required for the log-in",
    "meaning": "The way of logging in needs an encrypted connection.",
    "references": [
     "RFC 4954"
    ]
   },
   {
    "id": "550-at-rcpt",
    "reason": "user-unknown",
    "permanent": false,
    "when": {
     "reply": [
      550
     ],
     "phase": [
      "rcpt"
     ]
    },
    "confidence": 0.5,
    "examples": [
     "550 Sorry"
    ],
    "nearMisses": []
   },
   {
    "id": "550",
    "reason": "policy-rejected",
    "when": {
     "reply": [
      550
     ]
    },
    "confidence": 0.25,
    "couldBe": "user-unknown",
    "examples": [
     "550 Sorry"
    ],
    "nearMisses": [],
    "title": "Mailbox unavailable",
    "meaning": "The RFC means a mailbox that is not there; servers say it of every refusal.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "551",
    "reason": "mailbox-moved",
    "permanent": false,
    "when": {
     "reply": [
      551
     ]
    },
    "confidence": 0.4,
    "examples": [
     "551 Sorry"
    ],
    "nearMisses": [],
    "title": "User not local",
    "meaning": "The server will not take mail for this person, and may name where to go.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "552-at-data",
    "reason": "message-too-large",
    "when": {
     "reply": [
      552
     ],
     "phase": [
      "data"
     ]
    },
    "confidence": 0.5,
    "examples": [
     "552 Sorry"
    ],
    "nearMisses": []
   },
   {
    "id": "552",
    "reason": "mailbox-full",
    "when": {
     "reply": [
      552
     ]
    },
    "confidence": 0.4,
    "couldBe": "message-too-large",
    "examples": [
     "552 Sorry"
    ],
    "nearMisses": [],
    "title": "Exceeded storage allocation",
    "meaning": "The mailbox has no room left, or the message is larger than it takes.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "553-at-mail",
    "reason": "sender-rejected",
    "when": {
     "reply": [
      553
     ],
     "phase": [
      "mail"
     ]
    },
    "confidence": 0.6,
    "examples": [
     "553 Sorry"
    ],
    "nearMisses": []
   },
   {
    "id": "553",
    "reason": "bad-address",
    "permanent": false,
    "when": {
     "reply": [
      553
     ]
    },
    "confidence": 0.35,
    "examples": [
     "553 Sorry"
    ],
    "nearMisses": [],
    "title": "Mailbox name not allowed",
    "meaning": "The address is not written in a way that the server takes.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "554-at-connect",
    "reason": "ip-blocklisted",
    "when": {
     "reply": [
      554
     ],
     "phase": [
      "connect"
     ]
    },
    "confidence": 0.55,
    "examples": [
     "554 Sorry"
    ],
    "nearMisses": []
   },
   {
    "id": "554",
    "reason": "policy-rejected",
    "when": {
     "reply": [
      554
     ]
    },
    "confidence": 0.25,
    "examples": [
     "554 Sorry"
    ],
    "nearMisses": [],
    "title": "Transaction failed, or no SMTP service here",
    "meaning": "The server will not do it, and the code does not say why.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "555",
    "reason": "protocol-error",
    "when": {
     "reply": [
      555
     ]
    },
    "confidence": 0.5,
    "examples": [
     "555 Sorry"
    ],
    "nearMisses": [],
    "title": "MAIL or RCPT parameters not recognized",
    "meaning": "The server does not know what was asked for beside the address.",
    "references": [
     "RFC 5321"
    ]
   },
   {
    "id": "556",
    "reason": "domain-no-mail",
    "when": {
     "reply": [
      556
     ]
    },
    "confidence": 0.7,
    "examples": [
     "556 Sorry"
    ],
    "nearMisses": [],
    "title": "Domain does not accept mail",
    "meaning": "The domain of the recipient takes no mail.",
    "references": [
     "RFC 7504",
     "RFC 7505"
    ]
   }
  ]
 }
];
