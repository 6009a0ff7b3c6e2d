// Made by tools/make-rules.ts from rules/. Change those, then run `npm run make`.

import type { RuleSet } from "./rule.ts";

export const ruleSets: readonly RuleSet[] = [
 {
  "authority": "receivers/apple",
  "source": "the provider's page for postmasters; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(icloud|me|mac|apple)\\.com\\.?$",
  "signature": "\\bsupport\\.apple\\.com\\b|\\[(CS|HM|HV|HC|HT)[A-Z0-9:]{1,8}\\]|\\b@?(icloud|me|mac)\\.com\\b",
  "speaker": "mx01.mail.icloud.com",
  "rules": [
   {
    "id": "authentication",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "dmarc",
      "spf",
      "dkim"
     ],
     "pattern": "\\bdmarc\\b|\\bspf\\b|\\bdkim\\b"
    },
    "examples": [
     "554 5.7.1 Your message was rejected due to example.com's DMARC policy. See support.apple.com",
     "554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM checks"
    ],
    "nearMisses": [
     "554 5.7.1 [CS01] Message rejected due to local policy"
    ]
   },
   {
    "id": "domain-listed",
    "reason": "domain-blocklisted",
    "when": {
     "phrases": [
      "spamhaus dbl",
      "domain present in"
     ],
     "pattern": "\\bspamhaus dbl\\b|\\bdomain present in\\b"
    },
    "examples": [
     "550 5.7.1 A domain in your mail stands in the Spamhaus DBL, see support.apple.com"
    ],
    "nearMisses": []
   },
   {
    "id": "address-listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "dnsbl-lookup",
      "spamhaus",
      "proofpoint",
      "not accepting connections",
      "listing in"
     ],
     "pattern": "\\bdnsbl-lookup\\b|\\bspamhaus\\b|\\bproofpoint\\b|\\bnot accepting connections\\b|\\blisting in\\b"
    },
    "examples": [
     "550 5.7.0 Blocked - see support.proofpoint.com/dnsbl-lookup.cgi",
     "554 st11p00im-smtpin001.me.com ESMTP not accepting connections"
    ],
    "nearMisses": [
     "554 5.7.1 [CS01] Message rejected due to local policy"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "spam"
     ],
     "pattern": "\\bspam\\b"
    },
    "examples": [
     "554 5.7.1 [HV01] The content is suspected spam"
    ],
    "nearMisses": [
     "554 5.7.1 [HV01] Message rejected"
    ]
   },
   {
    "id": "local-policy",
    "reason": "policy-rejected",
    "when": {
     "pattern": "(\\[CS|\\[HM|\\[HV|\\[HC|\\[HT)[A-Z0-9:]{1,8}\\]|\\bdue to local policy\\b"
    },
    "confidence": 0.8,
    "couldBe": "spam-content",
    "examples": [
     "554 5.7.1 [CS01] Message rejected due to local policy",
     "550 5.7.1 [HM08] Message rejected"
    ],
    "nearMisses": []
   },
   {
    "id": "inactive",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "inactive e?-?mail address"
     ],
     "pattern": "\\binactive e?-?mail address\\b"
    },
    "couldBe": "user-unknown",
    "examples": [
     "550 5.1.1 <someone@icloud.com>: inactive email address"
    ],
    "nearMisses": []
   },
   {
    "id": "try-later",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "try again later",
      "too many",
      "temporarily (deferred|rejected|blocked)"
     ],
     "pattern": "\\btry again later\\b|\\btoo many\\b|\\btemporarily (deferred|rejected|blocked)\\b"
    },
    "examples": [
     "421 4.7.1 Messages to someone@icloud.com deferred due to excessive volume. Try again later"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/att",
  "source": "the provider's page for postmasters; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(att|prodigy|sbcglobal|bellsouth|ameritech|pacbell)\\.net\\.?$",
  "signature": "\\babuse_rbl@|\\bflp[a-z]\\d{2,4}\\b|\\batt\\.net\\b",
  "speaker": "al-ip4-mx-vip1.prodigy.net",
  "rules": [
   {
    "id": "listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "DNSBL",
      "is_?blocked",
      "abuse_rbl",
      "blocked by"
     ],
     "pattern": "\\bDNSBL\\b|\\bis_?blocked\\b|\\babuse_rbl\\b|\\bblocked by\\b"
    },
    "examples": [
     "553 5.3.0 flpd575 DNSBL:RBL 521< 192.0.2.1 >_is_blocked. Write to abuse_rbl@example.com"
    ],
    "nearMisses": []
   },
   {
    "id": "reverse-dns",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "fix reverse dns",
      "without a valid sender domain"
     ],
     "pattern": "\\bfix reverse dns\\b|\\bwithout a valid sender domain\\b"
    },
    "examples": [
     "550 5.7.1 Connections not accepted from servers without a valid sender domain. flph839 Fix reverse DNS for 192.0.2.1"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/barracuda",
  "source": "the maker's documentation; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(barracudanetworks|ess\\.barracudanetworks|cudaops|cudasvc)\\.com\\.?$",
  "signature": "\\bbarracuda\\b|\\bpermanent failure for one or more recipients\\b|\\btemporary failure for one or more recipients\\b",
  "speaker": "d10000a.ess.barracudanetworks.com",
  "rules": [
   {
    "id": "listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "barracuda ?central",
      "barracuda reputation",
      "brbl",
      "client host .{0,60}blocked"
     ],
     "pattern": "\\bbarracuda ?central\\b|\\bbarracuda reputation\\b|\\bbrbl\\b|\\bclient host .{0,60}blocked\\b"
    },
    "examples": [
     "554 Service unavailable; Client host [192.0.2.1] blocked using Barracuda Reputation"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-over-quota",
    "reason": "mailbox-full",
    "when": {
     "pattern": ":\\s?(quota|over quota|mailbox full|quota exceeded)"
    },
    "examples": [
     "550 permanent failure for one or more recipients (someone@example.com:quota exceeded)"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-unknown",
    "reason": "user-unknown",
    "when": {
     "pattern": ":\\s?(invalid recipient|no such|user unknown|unknown)"
    },
    "examples": [
     "550 permanent failure for one or more recipients (someone@example.com:invalid recipient)"
    ],
    "nearMisses": []
   },
   {
    "id": "blocked",
    "reason": "policy-rejected",
    "when": {
     "pattern": ":\\s?(blocked|rejected|quarantined)\\b|\\bmessage (was )?(blocked|denied|rejected)\\b"
    },
    "couldBe": "spam-content",
    "examples": [
     "550 permanent failure for one or more recipients (someone@example.com:blocked)"
    ],
    "nearMisses": [
     "550 permanent failure for one or more recipients (someone@example.com:invalid recipient)"
    ]
   }
  ]
 },
 {
  "authority": "receivers/cisco",
  "source": "the maker's user guide; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)iphmx\\.com\\.?$",
  "signature": "\\bsenderbase\\b|\\btalosintelligence\\b|\\biphmx\\.com\\b|#[45]\\.\\d\\.\\d (address rejected|mailbox unavailable)|\\bmid \\d{1,12}\\b",
  "speaker": "esa1.example.iphmx.com",
  "rules": [
   {
    "id": "senderbase",
    "reason": "poor-reputation",
    "when": {
     "phrases": [
      "senderbase",
      "talosintelligence",
      "poor reputation"
     ],
     "pattern": "\\bsenderbase\\b|\\btalosintelligence\\b|\\bpoor reputation\\b"
    },
    "couldBe": "ip-blocklisted",
    "examples": [
     "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. See senderbase.org"
    ],
    "nearMisses": []
   },
   {
    "id": "address-rejected",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "^#?([45]\\.1\\.\\d )?address rejected"
     ],
     "pattern": "^#?([45]\\.1\\.\\d )?address rejected\\b"
    },
    "examples": [
     "550 #5.1.0 Address rejected."
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/comcast",
  "source": "the provider's page for postmasters; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)comcast\\.net\\.?$",
  "signature": "@comcast\\.net\\b|\\bcomcast\\b|\\bxfinity\\b",
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
     "phrases": [
      "over ?quota"
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
     "phrases": [
      "too many recent"
     ],
     "pattern": "\\btoo many recent\\b"
    },
    "examples": [
     "452 4.1.1 <someone@example.com> Too many recent messages"
    ],
    "nearMisses": []
   },
   {
    "id": "address-listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "BL\\d{3,6}",
      "comcast block",
      "on the comcast"
     ],
     "pattern": "\\bBL\\d{3,6}\\b|\\bcomcast block\\b|\\bon the comcast\\b"
    },
    "examples": [
     "554 5.7.1 192.0.2.1 Comcast BL000000 Blocked for spam",
     "554 192.0.2.1 Comcast BL004 Blocked"
    ],
    "nearMisses": []
   },
   {
    "id": "per-connection",
    "reason": "too-many-connections",
    "when": {
     "phrases": [
      "(on|in|per) (this|one|the) (session|connection)"
     ],
     "pattern": "\\b(on|in|per) (this|one|the) (session|connection)\\b"
    },
    "examples": [
     "452 Too many mails were sent on this session, comcast"
    ],
    "nearMisses": []
   },
   {
    "id": "rate-limited",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "RL00000\\d",
      "throttled",
      "too many (sessions|messages)"
     ],
     "pattern": "\\bRL00000\\d\\b|\\bthrottled\\b|\\btoo many (sessions|messages)\\b"
    },
    "examples": [
     "421 4.7.1 192.0.2.1 Throttled - try again later. xfinity.com",
     "452 RL000001 comcast"
    ],
    "nearMisses": []
   },
   {
    "id": "reverse-dns",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "reverse dns",
      "ptr",
      "bad (rdns|helo)",
      "PR\\d{6}"
     ],
     "pattern": "\\breverse dns\\b|\\bptr\\b|\\bbad (rdns|helo)\\b|\\bPR\\d{6}\\b"
    },
    "examples": [
     "421 Reverse DNS failure: Try again later. comcast.net"
    ],
    "nearMisses": []
   },
   {
    "id": "authentication",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "DM\\d{6}",
      "dmarc"
     ],
     "pattern": "\\bDM\\d{6}\\b|\\bdmarc\\b"
    },
    "examples": [
     "550 5.2.0 comcast DM000001 The mail is refused"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/cox",
  "source": "the provider's postmaster page on error codes",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)cox\\.net\\.?$",
  "signature": "\\bAUP#(CX|CDRBL|IPBL|RBL|ESSMTP|SPF)|\\bcox\\.(net|com)\\b|\\bCX(BL|THRT|MJ|DNS|SNDR|CNCT|MXRT|RBL|CL|ESS)\\b",
  "speaker": "cxr.mx.a.cloudfilter.net",
  "rules": [
   {
    "id": "address-listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "CXBL",
      "CDRBL",
      "IPBL\\d{1,5}",
      "CXRBL",
      "RBL"
     ],
     "pattern": "\\bCXBL\\b|\\bCDRBL\\b|\\bIPBL\\d{1,5}\\b|\\bCXRBL\\b|\\bRBL\\b"
    },
    "examples": [
     "554 cox Message rejected: 192.0.2.1 blocked. AUP#CXBL",
     "554 AUP#IPBL0010 see cox.net"
    ],
    "nearMisses": [
     "421 cox too many sessions. AUP#CXCNCT"
    ]
   },
   {
    "id": "too-many-connections",
    "reason": "too-many-connections",
    "when": {
     "phrases": [
      "CXCNCT",
      "CXTHRT2"
     ],
     "pattern": "\\bCXCNCT\\b|\\bCXTHRT2\\b"
    },
    "examples": [
     "421 cox too many sessions. AUP#CXCNCT"
    ],
    "nearMisses": []
   },
   {
    "id": "too-many-messages",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "CXTHRT",
      "CXMXRT",
      "CXCL"
     ],
     "pattern": "\\bCXTHRT\\b|\\bCXMXRT\\b|\\bCXCL\\b"
    },
    "examples": [
     "452 cox refused. AUP#CXMXRT"
    ],
    "nearMisses": []
   },
   {
    "id": "reverse-dns",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "CXDNS"
     ],
     "pattern": "\\bCXDNS\\b"
    },
    "examples": [
     "554 cox refused. AUP#CXDNS"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-domain",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "CXSNDR"
     ],
     "pattern": "\\bCXSNDR\\b"
    },
    "examples": [
     "554 cox refused. AUP#CXSNDR"
    ],
    "nearMisses": []
   },
   {
    "id": "account-not-logged-in",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "CXMJ"
     ],
     "pattern": "\\bCXMJ\\b"
    },
    "examples": [
     "554 cox refused. AUP#CXMJ"
    ],
    "nearMisses": []
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "IMP [a-z0-9.]{1,60} cmsmtp",
      "spam"
     ],
     "pattern": "\\bIMP [a-z0-9.]{1,60} cmsmtp\\b|\\bspam\\b"
    },
    "examples": [
     "550 5.2.0 We take this for spam, see cox.net"
    ],
    "nearMisses": []
   },
   {
    "id": "many-recipients",
    "reason": "too-many-recipients",
    "when": {
     "phrases": [
      "too many recipients"
     ],
     "pattern": "\\btoo many recipients\\b"
    },
    "examples": [
     "452 cox: too many recipients. AUP#CXABC"
    ],
    "nearMisses": []
   },
   {
    "id": "wants-log-in",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "log ?in",
      "authenticat\\w{1,6}"
     ],
     "pattern": "\\blog ?in\\b|\\bauthenticat\\w{1,6}\\b"
    },
    "examples": [
     "550 cox: a login is required. AUP#CXABC"
    ],
    "nearMisses": []
   },
   {
    "id": "other-refusals",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "AUP#[A-Z]{3,10}\\d{0,4}"
     ],
     "pattern": "\\bAUP#[A-Z]{3,10}\\d{0,4}\\b"
    },
    "confidence": 0.6,
    "couldBe": "policy-rejected",
    "examples": [
     "554 cox refused. AUP#CXABC"
    ],
    "nearMisses": [
     "554 cox refused. AUP#CXDNS"
    ]
   }
  ]
 },
 {
  "authority": "receivers/docomo",
  "source": "the provider's notes for senders; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)docomo\\.ne\\.jp\\.?$",
  "signature": "\\bdocomo\\.ne\\.jp\\b",
  "speaker": "mfsmax.docomo.ne.jp",
  "rules": [
   {
    "id": "unknown-user",
    "reason": "recipient-refused",
    "permanent": false,
    "when": {
     "phrases": [
      "unknown user"
     ],
     "pattern": "\\bunknown user\\b"
    },
    "confidence": 0.65,
    "couldBe": "user-unknown",
    "examples": [
     "550 Unknown user someone@docomo.ne.jp"
    ],
    "nearMisses": [
     "550 Refused, docomo.ne.jp"
    ]
   },
   {
    "id": "not-available",
    "reason": "ip-blocklisted",
    "when": {
     "reply": [
      421
     ],
     "phrases": [
      "service not available"
     ],
     "pattern": "\\bservice not available\\b"
    },
    "confidence": 0.7,
    "couldBe": "system-unavailable",
    "examples": [
     "421 Service not available, closing transmission channel"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/earthlink",
  "source": "replies of the provider seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)earthlink\\.net\\.?$",
  "signature": "\\bearthlink\\b",
  "speaker": "mx1.earthlink.net",
  "rules": [
   {
    "id": "dynamic-or-listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "dynamic",
      "zombied",
      "blocked",
      "block list",
      "earthlink\\.net/block"
     ],
     "pattern": "\\bdynamic\\b|\\bzombied\\b|\\bblocked\\b|\\bblock list\\b|\\bearthlink\\.net/block\\b"
    },
    "examples": [
     "550 Dynamic/zombied/spam IPs blocked. Write to EarthLink"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/facebook",
  "source": "the provider's postmaster page on response codes",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(facebook|fb)\\.com\\.?$",
  "signature": "\\b(INT|RCP|MSG|POL|DNS|CON)-[PT]\\d{1,2}\\b",
  "speaker": "msgin.vvv.facebook.com",
  "rules": [
   {
    "id": "no-such-recipient",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "RCP-P1",
      "INT-P(1|3|4)"
     ],
     "pattern": "\\bRCP-P1\\b|\\bINT-P(1|3|4)\\b"
    },
    "confidence": 0.98,
    "examples": [
     "550 5.1.1 RCP-P1 See our page of response codes"
    ],
    "nearMisses": [
     "550 5.1.1 RCP-P2 See our page of response codes"
    ]
   },
   {
    "id": "recipient-preferences",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "RCP-P(2|3)"
     ],
     "pattern": "\\bRCP-P(2|3)\\b"
    },
    "examples": [
     "550 5.1.1 RCP-P2 See our page of response codes"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-not-now",
    "reason": "mailbox-disabled",
    "permanent": false,
    "when": {
     "phrases": [
      "RCP-T4",
      "INT-P6"
     ],
     "pattern": "\\bRCP-T4\\b|\\bINT-P6\\b"
    },
    "couldBe": "mailbox-unavailable",
    "examples": [
     "450 RCP-T4"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-out-of-reach",
    "reason": "mailbox-unavailable",
    "when": {
     "phrases": [
      "RCP-T1"
     ],
     "pattern": "\\bRCP-T1\\b"
    },
    "examples": [
     "450 4.1.1 RCP-T1"
    ],
    "nearMisses": []
   },
   {
    "id": "too-many-recipients",
    "reason": "too-many-recipients",
    "when": {
     "phrases": [
      "RCP-T(2|3)",
      "MSG-T1"
     ],
     "pattern": "\\bRCP-T(2|3)\\b|\\bMSG-T1\\b"
    },
    "examples": [
     "452 RCP-T2"
    ],
    "nearMisses": []
   },
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "INT-P7"
     ],
     "pattern": "\\bINT-P7\\b"
    },
    "examples": [
     "552 INT-P7"
    ],
    "nearMisses": []
   },
   {
    "id": "too-large",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "MSG-P1",
      "INT-P2"
     ],
     "pattern": "\\bMSG-P1\\b|\\bINT-P2\\b"
    },
    "examples": [
     "552 5.2.3 MSG-P1"
    ],
    "nearMisses": []
   },
   {
    "id": "attachment",
    "reason": "attachment-rejected",
    "when": {
     "phrases": [
      "MSG-P2"
     ],
     "pattern": "\\bMSG-P2\\b"
    },
    "examples": [
     "550 MSG-P2"
    ],
    "nearMisses": []
   },
   {
    "id": "bad-headers",
    "reason": "message-not-compliant",
    "when": {
     "phrases": [
      "MSG-P3",
      "POL-P8"
     ],
     "pattern": "\\bMSG-P3\\b|\\bPOL-P8\\b"
    },
    "examples": [
     "550 MSG-P3"
    ],
    "nearMisses": []
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "POL-P(6|9|10)"
     ],
     "pattern": "\\bPOL-P(6|9|10)\\b"
    },
    "examples": [
     "554 5.7.1 POL-P6"
    ],
    "nearMisses": []
   },
   {
    "id": "harmful-link",
    "reason": "virus-detected",
    "when": {
     "phrases": [
      "POL-P5"
     ],
     "pattern": "\\bPOL-P5\\b"
    },
    "examples": [
     "554 5.7.1 POL-P5"
    ],
    "nearMisses": []
   },
   {
    "id": "authentication",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "POL-P7"
     ],
     "pattern": "\\bPOL-P7\\b"
    },
    "examples": [
     "550 5.7.1 POL-P7"
    ],
    "nearMisses": []
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "POL-(P[1-4]|T[1-3])"
     ],
     "pattern": "\\bPOL-(P[1-4]|T[1-3])\\b"
    },
    "examples": [
     "554 POL-P1",
     "451 POL-T2"
    ],
    "nearMisses": []
   },
   {
    "id": "reverse-dns",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "DNS-(P3|T2)"
     ],
     "pattern": "\\bDNS-(P3|T2)\\b"
    },
    "examples": [
     "550 DNS-P3"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-domain",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "DNS-(P1|P2|T1)"
     ],
     "pattern": "\\bDNS-(P1|P2|T1)\\b"
    },
    "examples": [
     "550 DNS-P1",
     "451 DNS-T1"
    ],
    "nearMisses": []
   },
   {
    "id": "connection-limits",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "CON-T\\d{1,2}"
     ],
     "pattern": "\\bCON-T\\d{1,2}\\b"
    },
    "couldBe": "too-many-connections",
    "examples": [
     "421 CON-T1"
    ],
    "nearMisses": []
   },
   {
    "id": "internal-error",
    "reason": "system-error",
    "when": {
     "phrases": [
      "INT-(T\\d{1,2}|P\\d{1,2})"
     ],
     "pattern": "\\bINT-(T\\d{1,2}|P\\d{1,2})\\b"
    },
    "examples": [
     "451 4.3.0 INT-T5"
    ],
    "nearMisses": [
     "552 INT-P7"
    ]
   }
  ]
 },
 {
  "authority": "receivers/free",
  "source": "the provider's postmaster page",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)free\\.fr\\.?$",
  "signature": "\\bpostmaster\\.free\\.fr\\b|\\bproxad\\.net\\b",
  "speaker": "mx1.free.fr",
  "rules": [
   {
    "id": "too-much-spam",
    "reason": "poor-reputation",
    "when": {
     "phrases": [
      "too (much|many) (spam|unknown)"
     ],
     "pattern": "\\btoo (much|many) (spam|unknown)\\b"
    },
    "couldBe": "ip-blocklisted",
    "examples": [
     "451 too much spam from you, see postmaster.free.fr"
    ],
    "nearMisses": []
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "spam (detected|message)",
      "detect(ed)? as spam"
     ],
     "pattern": "\\bspam (detected|message)\\b|\\bdetect(ed)? as spam\\b"
    },
    "examples": [
     "550 spam detected, see postmaster.free.fr"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/gmx",
  "source": "the provider's postmaster page on error messages",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(gmx|web|kundenserver|1and1|ionos|mail|perfora|schlund)\\.(net|de|com|co\\.uk|fr|es)\\.?$",
  "signature": "\\b(postmaster|mail|error)\\S{0,20}\\.(gmx|web|1and1|ionos|1und1|mail)\\.(net|de|com|co\\.uk|fr|es)\\b|\\bnemesis esmtp\\b|\\binvalid dns (mx|ptr)\\b|\\bbad dns ptr\\b|\\bkundenserver\\b",
  "speaker": "mx00.emig.gmx.net",
  "rules": [
   {
    "id": "address-listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(ip address|network|host) is (black|block) ?listed",
      "(bad|low) senderbase"
     ],
     "pattern": "\\b(ip address|network|host) is (black|block) ?listed\\b|\\b(bad|low) senderbase\\b"
    },
    "examples": [
     "554 Transaction failed. IP address is block listed. For explanation visit postmaster.gmx.net",
     "554 No SMTP service. IP address is black listed"
    ],
    "nearMisses": [
     "554 Transaction failed. Reject due to policy restrictions"
    ]
   },
   {
    "id": "no-ptr",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "(invalid|bad|missing|unresolvable) (dns )?ptr( resource record)?",
      "ptr resource record"
     ],
     "pattern": "\\b(invalid|bad|missing|unresolvable) (dns )?ptr( resource record)?\\b|\\bptr resource record\\b"
    },
    "examples": [
     "554 Bad DNS PTR resource record"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-domain",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "(invalid|bad|missing) dns (mx|a|ns)",
      "mx or a/aaaa"
     ],
     "pattern": "\\b(invalid|bad|missing) dns (mx|a|ns)\\b|\\bmx or a/aaaa\\b"
    },
    "examples": [
     "550 Invalid DNS MX or A/AAAA resource record"
    ],
    "nearMisses": [
     "554 Bad DNS PTR resource record"
    ]
   },
   {
    "id": "policy",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "reject(ed)? due to policy"
     ],
     "pattern": "\\breject(ed)? due to policy\\b"
    },
    "couldBe": "spam-content",
    "examples": [
     "550 Requested action not taken: mailbox unavailable Reject due to policy restrictions. See postmaster.web.de"
    ],
    "nearMisses": [
     "550 Requested action not taken: mailbox unavailable"
    ]
   },
   {
    "id": "rate-limited",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "(mail rate limit|rate limit|mail send limit)( is| was)? exceeded",
      "too many (delivery attempts|unauthenticated)"
     ],
     "pattern": "\\b(mail rate limit|rate limit|mail send limit)( is| was)? exceeded\\b|\\btoo many (delivery attempts|unauthenticated)\\b"
    },
    "examples": [
     "450 4.2.0 Requested mail action not taken: mailbox unavailable Mail rate limit exceeded"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/godaddy",
  "source": "the provider's help page on error codes",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)secureserver\\.net\\.?$",
  "signature": "\\bIB\\d{3}\\b|\\bsecureserver\\b",
  "speaker": "smtp.secureserver.net",
  "rules": [
   {
    "id": "too-much-for-now",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "IB(00\\d|101|102)"
     ],
     "pattern": "\\bIB(00\\d|101|102)\\b"
    },
    "couldBe": "system-unavailable",
    "examples": [
     "421 Server temporarily unavailable. Try again later. IB101"
    ],
    "nearMisses": [
     "554 This IP has been blocked for the day. IB112"
    ]
   },
   {
    "id": "listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "IB1(0[3-7]|1[1-3])"
     ],
     "pattern": "\\bIB1(0[3-7]|1[1-3])\\b"
    },
    "examples": [
     "554 This IP has been blocked for the day, for mail to too many invalid recipients. IB113"
    ],
    "nearMisses": []
   },
   {
    "id": "many-recipients",
    "reason": "too-many-recipients",
    "when": {
     "phrases": [
      "IB60[1-9]"
     ],
     "pattern": "\\bIB60[1-9]\\b"
    },
    "examples": [
     "452 This message contains too many recipients. IB605"
    ],
    "nearMisses": []
   },
   {
    "id": "reverse-dns",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "IB108"
     ],
     "pattern": "\\bIB108\\b"
    },
    "examples": [
     "421 Temporarily rejected. IB108"
    ],
    "nearMisses": []
   },
   {
    "id": "sends-what-it-should-not",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "IB11\\d"
     ],
     "pattern": "\\bIB11\\d\\b"
    },
    "examples": [
     "554 This one is blocked for a time. IB110"
    ],
    "nearMisses": []
   },
   {
    "id": "content-refused",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "IB2\\d\\d"
     ],
     "pattern": "\\bIB2\\d\\d\\b"
    },
    "examples": [
     "552 This message is not taken. IB212"
    ],
    "nearMisses": []
   },
   {
    "id": "log-in",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "IB4\\d\\d"
     ],
     "pattern": "\\bIB4\\d\\d\\b"
    },
    "examples": [
     "535 Not here. IB401"
    ],
    "nearMisses": []
   },
   {
    "id": "form-of-from",
    "reason": "message-not-compliant",
    "when": {
     "phrases": [
      "IB50[1-3]"
     ],
     "pattern": "\\bIB50[1-3]\\b"
    },
    "examples": [
     "550 Provide a valid From. IB501"
    ],
    "nearMisses": []
   },
   {
    "id": "spf",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "IB50[789]"
     ],
     "pattern": "\\bIB50[789]\\b"
    },
    "examples": [
     "550 Inspect your settings. IB508"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "IB5\\d\\d"
     ],
     "pattern": "\\bIB5\\d\\d\\b"
    },
    "examples": [
     "550 Provide a valid From. IB504"
    ],
    "nearMisses": []
   },
   {
    "id": "virus",
    "reason": "virus-detected",
    "when": {
     "phrases": [
      "IB7\\d\\d"
     ],
     "pattern": "\\bIB7\\d\\d\\b"
    },
    "examples": [
     "552 This message is not taken. IB705"
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
  "signature": "\\bgsmtp\\b|support\\.google\\.com|\\bgmail\\b|\\bgroups\\.google\\.com\\b|\\bbecause the address couldn.t be found\\b",
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
    "id": "unsolicited-mail-for-now",
    "reason": "rate-limited",
    "when": {
     "reply": [
      4
     ],
     "phrases": [
      "unusual (rate|amount) of unsolicited mail",
      "temporarily rate limited"
     ],
     "pattern": "\\bunusual (rate|amount) of unsolicited mail\\b|\\btemporarily rate limited\\b"
    },
    "couldBe": "poor-reputation",
    "examples": [
     "421 4.7.0 There is an unusual rate of unsolicited mail from your IP address. gsmtp"
    ],
    "nearMisses": []
   },
   {
    "id": "unsolicited-mail",
    "reason": "ip-blocklisted",
    "when": {
     "reply": [
      5
     ],
     "phrases": [
      "unusual (rate|amount) of unsolicited mail"
     ],
     "pattern": "\\bunusual (rate|amount) of unsolicited mail\\b"
    },
    "examples": [
     "550 5.7.1 There is an unusual rate of unsolicited mail from your IP address. gsmtp"
    ],
    "nearMisses": []
   },
   {
    "id": "suspicious-message",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "message is( likely)? suspicious due to the nature"
     ],
     "pattern": "\\bmessage is( likely)? suspicious due to the nature\\b"
    },
    "examples": [
     "421 4.7.0 This message is suspicious due to the nature of the content. gsmtp"
    ],
    "nearMisses": []
   },
   {
    "id": "group-takes-members-only",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "groups\\.google\\.com/support",
      "group you tried to contact"
     ],
     "pattern": "\\bgroups\\.google\\.com/support\\b|\\bgroup you tried to contact\\b"
    },
    "couldBe": "recipient-refused",
    "examples": [
     "We tell you that the group you tried to contact (sales) may not exist. Visit support.google.com"
    ],
    "nearMisses": []
   },
   {
    "id": "relay-limit",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "(relay|sending) (limit|quota) {1 word} exceeded"
     ],
     "pattern": "\\b(relay|sending) (limit|quota)( \\w{1,12})? exceeded\\b"
    },
    "examples": [
     "450 4.2.1 Peak SMTP relay limit exceeded for customer. support.google.com",
     "550 5.4.5 Daily user sending limit exceeded, Daily sending quota exceeded. gsmtp"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-too-fast",
    "reason": "recipient-rate-limited",
    "when": {
     "phrases": [
      "receiving (mail|email) (at a rate|too quickly)",
      "rate that prevents"
     ],
     "pattern": "\\breceiving (mail|email) (at a rate|too quickly)\\b|\\brate that prevents\\b"
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
   },
   {
    "id": "blocked-content",
    "reason": "content-rejected",
    "when": {
     "phrases": [
      "content presents a potential"
     ],
     "pattern": "\\bcontent presents a potential\\b"
    },
    "couldBe": "attachment-rejected",
    "examples": [
     "552 5.7.0 This message was blocked because its content presents a potential security issue. gsmtp"
    ],
    "nearMisses": []
   },
   {
    "id": "sending-denied",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "mail sending denied"
     ],
     "pattern": "\\bmail sending denied\\b"
    },
    "examples": [
     "550 5.7.0, Mail Sending denied. gsmtp"
    ],
    "nearMisses": []
   },
   {
    "id": "address-not-found",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "because the address couldn.t be found"
     ],
     "pattern": "\\bbecause the address couldn.t be found\\b"
    },
    "examples": [
     "Your message wasn't delivered to someone@example.com because the address couldn't be found. Check for typos or unnecessary spaces."
    ],
    "nearMisses": [
     "Your message wasn't delivered to someone@example.com because the inbox is full."
    ]
   },
   {
    "id": "relay-denied",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "mail relay denied"
     ],
     "pattern": "\\bmail relay denied\\b"
    },
    "examples": [
     "550 5.7.0 Mail relay denied. gsmtp"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/kddi",
  "source": "the provider's notes for senders; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(ezweb\\.ne\\.jp|au\\.com|dion\\.ne\\.jp)\\.?$",
  "signature": "\\b(ezweb|au)\\.ne\\.jp\\b|\\bau\\.com\\b|\\blsean\\b|^: ?user unknown\\b",
  "speaker": "lsean.ezweb.ne.jp",
  "rules": [
   {
    "id": "unknown-after-data",
    "reason": "recipient-refused",
    "permanent": false,
    "when": {
     "phase": [
      "data"
     ],
     "phrases": [
      "user unknown",
      "unknown user"
     ],
     "pattern": "\\buser unknown\\b|\\bunknown user\\b"
    },
    "couldBe": "user-unknown",
    "examples": [
     "550 : User unknown"
    ],
    "nearMisses": [
     "550 : User is gone"
    ]
   },
   {
    "id": "unknown-without-address",
    "reason": "recipient-refused",
    "permanent": false,
    "when": {
     "phrases": [
      "^(: ?)?user unknown"
     ],
     "pattern": "^(: ?)?user unknown\\b"
    },
    "confidence": 0.7,
    "couldBe": "user-unknown",
    "examples": [
     "550 : User unknown",
     "550 User unknown"
    ],
    "nearMisses": [
     "550 <someone@ezweb.ne.jp>: User unknown"
    ]
   },
   {
    "id": "account-suspended",
    "reason": "mailbox-disabled",
    "permanent": false,
    "when": {
     "phrases": [
      "user (is )?suspended",
      "not available"
     ],
     "pattern": "\\buser (is )?suspended\\b|\\bnot available\\b"
    },
    "examples": [
     "550 : User is suspended"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/mailru",
  "source": "the provider's postmaster help; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)mail\\.ru\\.?$",
  "signature": "\\bhelp\\.mail\\.ru\\b|\\bpostmaster\\.mail\\.ru\\b|\\bmail\\.ru\\b",
  "speaker": "mxs.mail.ru",
  "rules": [
   {
    "id": "authentication",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "dmarc",
      "spf",
      "dkim"
     ],
     "pattern": "\\bdmarc\\b|\\bspf\\b|\\bdkim\\b"
    },
    "examples": [
     "550 5.7.1 This message was not accepted due to domain owner DMARC policy. help.mail.ru"
    ],
    "nearMisses": []
   },
   {
    "id": "no-such-user",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "no such user",
      "user not found"
     ],
     "pattern": "\\bno such user\\b|\\buser not found\\b"
    },
    "examples": [
     "550 Message was not accepted -- invalid mailbox. Local mailbox someone@example.com is unavailable: user not found. mail.ru"
    ],
    "nearMisses": [
     "550 Message was not accepted -- invalid mailbox. Local mailbox someone@example.com is unavailable: account is disabled. mail.ru"
    ]
   },
   {
    "id": "disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "account is disabled",
      "is unavailable: (user is terminated|account)"
     ],
     "pattern": "\\baccount is disabled\\b|\\bis unavailable: (user is terminated|account)\\b"
    },
    "examples": [
     "550 Local mailbox someone@example.com is unavailable: account is disabled. mail.ru"
    ],
    "nearMisses": []
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "spam message",
      "discarded",
      "rejected"
     ],
     "pattern": "\\bspam message\\b|\\bdiscarded\\b|\\brejected\\b"
    },
    "examples": [
     "550 spam message rejected. Please visit help.mail.ru"
    ],
    "nearMisses": []
   },
   {
    "id": "rate-limited",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "ratelimit",
      "too (many|fast)",
      "try again later",
      "limit (is )?exceeded"
     ],
     "pattern": "\\bratelimit\\b|\\btoo (many|fast)\\b|\\btry again later\\b|\\blimit (is )?exceeded\\b"
    },
    "examples": [
     "451 Ratelimit exceeded. postmaster.mail.ru"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/microsoft",
  "source": "Microsoft Learn: NDR error codes in Exchange Online; the postmaster page of Outlook.com",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(outlook|hotmail|office365|microsoft)\\.com\\.?$",
  "signature": "\\boutlook\\.com\\b|\\bprotection\\.outlook\\b|\\[[A-Z0-9]{8,30}\\.(eop|prod)|\\baka\\.ms\\b|\\(S\\d{3,4}\\)|\\b(sender\\.office|mail\\.live|postmaster\\.live|sendersupport\\.olc)\\b",
  "speaker": "example-com.mail.protection.outlook.com",
  "rules": [
   {
    "id": "banned-ip",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "banned sending ip",
      "blocked (for|because) .{0,40}\\bdelist",
      "s3140",
      "s3150",
      "part of their network is on our block list"
     ],
     "pattern": "\\bbanned sending ip\\b|\\bblocked (for|because) .{0,40}\\bdelist\\b|\\bs3140\\b|\\bs3150\\b|\\bpart of their network is on our block list\\b"
    },
    "examples": [
     "550 5.7.606 Access denied, banned sending IP [192.0.2.1]. outlook.com"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-domain-listed",
    "reason": "domain-blocklisted",
    "when": {
     "phrases": [
      "(mailfrom|sender|from) domain is listed"
     ],
     "pattern": "\\b(mailfrom|sender|from) domain is listed\\b"
    },
    "examples": [
     "550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus (S8002) outlook.com"
    ],
    "nearMisses": []
   },
   {
    "id": "ip-reputation",
    "reason": "poor-reputation",
    "when": {
     "phrases": [
      "rate limited due to ip reputation",
      "RP-00[12]",
      "SC-004"
     ],
     "pattern": "\\brate limited due to ip reputation\\b|\\bRP-00[12]\\b|\\bSC-004\\b"
    },
    "couldBe": "rate-limited",
    "examples": [
     "451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. outlook.com",
     "421 RP-001 The mail server exceeded the rate limit. mail.live.com"
    ],
    "nearMisses": []
   },
   {
    "id": "too-many-connections",
    "reason": "too-many-connections",
    "when": {
     "phrases": [
      "RP-003",
      "maximum number of connections"
     ],
     "pattern": "\\bRP-003\\b|\\bmaximum number of connections\\b"
    },
    "examples": [
     "421 RP-003 The mail server exceeded the connection limit. mail.live.com"
    ],
    "nearMisses": []
   },
   {
    "id": "content-refused",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "SC-001"
     ],
     "pattern": "\\bSC-001\\b"
    },
    "examples": [
     "550 SC-001 Mail refused for its content. mail.live.com"
    ],
    "nearMisses": []
   },
   {
    "id": "address-policy",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "SC-00[23]",
      "DY-00[12]",
      "OU-00[12]"
     ],
     "pattern": "\\bSC-00[23]\\b|\\bDY-00[12]\\b|\\bOU-00[12]\\b"
    },
    "examples": [
     "550 OU-001 Mail refused by policy. mail.live.com",
     "550 DY-001 Mail refused. mail.live.com"
    ],
    "nearMisses": []
   },
   {
    "id": "server-busy",
    "reason": "rate-limited",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 500
      }
     ]
    },
    "couldBe": "system-unavailable",
    "examples": [
     "451 4.7.500 Server busy. Please try again later from [192.0.2.1]. outlook.com"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/mimecast",
  "source": "the service's documentation of SMTP error codes",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)mimecast(-offshore)?\\.(com|co\\.za)\\.?$",
  "signature": "\\bmimecast\\b|\\bMCSpamSignature\\b|\\banti-spoofing policy\\b|\\bheader[- ]based\\b|\\binvalid recipient - https",
  "speaker": "eu-smtp-inbound-1.mimecast.com",
  "rules": [
   {
    "id": "virus-or-signature",
    "reason": "virus-detected",
    "when": {
     "phrases": [
      "MCSpamSignature",
      "virus signature",
      "malware detect"
     ],
     "pattern": "\\bMCSpamSignature\\b|\\bvirus signature\\b|\\bmalware detect\\b"
    },
    "couldBe": "spam-content",
    "examples": [
     "554 email rejected due to security policies - MCSpamSignature.example.1 see mimecast.com",
     "554 Email rejected due to security policies (virus signature)"
    ],
    "nearMisses": [
     "554 Email rejected due to security policies"
    ]
   },
   {
    "id": "authentication",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "dmarc",
      "spf",
      "dkim",
      "dns authentication"
     ],
     "pattern": "\\bdmarc\\b|\\bspf\\b|\\bdkim\\b|\\bdns authentication\\b"
    },
    "examples": [
     "550 DMARC Sender Invalid - envelope rejected - community.mimecast.com"
    ],
    "nearMisses": []
   },
   {
    "id": "anti-spoofing",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "anti-?spoofing"
     ],
     "pattern": "\\banti-?spoofing\\b"
    },
    "couldBe": "authentication-failed",
    "examples": [
     "550 Rejected by header based Anti-Spoofing policy: someone@example.com"
    ],
    "nearMisses": []
   },
   {
    "id": "envelope-blocked",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "(envelope|sender|header) {2 words} blocked",
      "blocked senders?",
      "permitted senders"
     ],
     "pattern": "\\b(envelope|sender|header)( \\w{1,12}){0,2} blocked\\b|\\bblocked senders?\\b|\\bpermitted senders\\b"
    },
    "couldBe": "sender-rejected",
    "examples": [
     "550 Envelope blocked - User Entry - community.mimecast.com",
     "550 Rejected by header based Blocked Senders: someone@example.com - mimecast"
    ],
    "nearMisses": [
     "550 Invalid Recipient - community.mimecast.com"
    ]
   },
   {
    "id": "block-list-of-its-customer",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "block ?list in force"
     ],
     "pattern": "\\bblock ?list in force\\b"
    },
    "couldBe": "recipient-refused",
    "examples": [
     "550 Policy level block list in force - community.mimecast.com"
    ],
    "nearMisses": []
   },
   {
    "id": "greylisted",
    "reason": "greylisted",
    "when": {
     "reply": [
      4
     ],
     "phrases": [
      "(internal )?resources?( is| are)? temporarily unavailable"
     ],
     "pattern": "\\b(internal )?resources?( is| are)? temporarily unavailable\\b"
    },
    "examples": [
     "451 Internal resources are temporarily unavailable - community.mimecast.com"
    ],
    "nearMisses": [
     "451 Unable to process connection at this time - mimecast"
    ]
   },
   {
    "id": "open-relay",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "open relay not allowed"
     ],
     "pattern": "\\bopen relay not allowed\\b"
    },
    "examples": [
     "451 Open relay not allowed - community.mimecast.com"
    ],
    "nearMisses": []
   },
   {
    "id": "submitter-not-authenticated",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "(submitter failed to|incorrect) authenticat\\w{1,6}"
     ],
     "pattern": "\\b(submitter failed to|incorrect) authenticat\\w{1,6}\\b"
    },
    "examples": [
     "550 Submitter failed to authenticate - community.mimecast.com"
    ],
    "nearMisses": [
     "535 Authentication failed - community.mimecast.com"
    ]
   },
   {
    "id": "number-of-recipients",
    "reason": "too-many-recipients",
    "when": {
     "phrases": [
      "number of recipients"
     ],
     "pattern": "\\bnumber of recipients\\b"
    },
    "examples": [
     "452 The number of recipients exceeds the limit - community.mimecast.com"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-for-now",
    "reason": "mailbox-unavailable",
    "when": {
     "phrases": [
      "recipient (is )?temporarily unavailable"
     ],
     "pattern": "\\brecipient (is )?temporarily unavailable\\b"
    },
    "couldBe": "greylisted",
    "examples": [
     "451 Recipient temporarily unavailable - community.mimecast.com"
    ],
    "nearMisses": []
   },
   {
    "id": "over-limits",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "unable to process connection",
      "account (in|out)bounds? limit",
      "maximum connections?",
      "exceed\\w{0,4} .{0,20}(limit|rate)"
     ],
     "pattern": "\\bunable to process connection\\b|\\baccount (in|out)bounds? limit\\b|\\bmaximum connections?\\b|\\bexceed\\w{0,4} .{0,20}(limit|rate)\\b"
    },
    "examples": [
     "421 Unable to process connection at this time - mimecast"
    ],
    "nearMisses": []
   },
   {
    "id": "no-inbound",
    "reason": "domain-no-mail",
    "when": {
     "phrases": [
      "account inbounds disabled",
      "account service is temporarily unavailable"
     ],
     "pattern": "\\baccount inbounds disabled\\b|\\baccount service is temporarily unavailable\\b"
    },
    "couldBe": "relay-denied",
    "examples": [
     "451 Account inbounds disabled - community.mimecast.com"
    ],
    "nearMisses": []
   },
   {
    "id": "content-policy",
    "reason": "content-rejected",
    "when": {
     "phrases": [
      "content (policy|hold|examination)",
      "attachment policy",
      "message (held|rejected) .{0,12}content"
     ],
     "pattern": "\\bcontent (policy|hold|examination)\\b|\\battachment policy\\b|\\bmessage (held|rejected) .{0,12}content\\b"
    },
    "examples": [
     "554 Message bounced due to Content Examination Policy - mimecast"
    ],
    "nearMisses": []
   },
   {
    "id": "local-list",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "local ct ip reputation",
      "rbl",
      "dnsbl",
      "csi prevented",
      "ip reputation"
     ],
     "pattern": "\\blocal ct ip reputation\\b|\\brbl\\b|\\bdnsbl\\b|\\bcsi prevented\\b|\\bip reputation\\b"
    },
    "examples": [
     "550 Local CT IP Reputation - (reject) - mimecast"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/naver",
  "source": "the providers' pages for postmasters; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(naver|daum|hanmail|kakao)\\.(com|net)\\.?$",
  "signature": "\\b(naver\\.com|daum\\.net|hanmail\\.net)\\b",
  "speaker": "mx1.naver.com",
  "rules": [
   {
    "id": "blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "your ip ?(\\(\\S{1,45}\\))? is (filtered|blocked|rejected)",
      "register your ip",
      "kisa"
     ],
     "pattern": "\\byour ip ?(\\(\\S{1,45}\\))? is (filtered|blocked|rejected)\\b|\\bregister your ip\\b|\\bkisa\\b"
    },
    "examples": [
     "421 4.3.2 Your IP(192.0.2.1) is filtered; see naver.com"
    ],
    "nearMisses": []
   },
   {
    "id": "anti-spam-system",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "blocked automatically by anti-?spam"
     ],
     "pattern": "\\bblocked automatically by anti-?spam\\b"
    },
    "couldBe": "ip-blocklisted",
    "examples": [
     "554 5.7.1 Your mail is blocked automatically by anti-spam, daum.net"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/netease",
  "source": "the provider's help page on returned mail",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(netease|163|126|yeah|188)\\.(com|net)\\.?$",
  "signature": "^\\W{0,2}(HL|MI|DT|RP|WM|DP|MX|GT):[A-Z]{3}\\b|\\bmail\\.163\\.com\\b|\\bhelp\\.163\\.com\\b",
  "speaker": "163mx01.mxmail.netease.com",
  "rules": [
   {
    "id": "listed-address",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "HL:(REP|MEP|IPB|IHU|IHP)",
      "DT:RBL",
      "WM:BLI",
      "GT:\\w{3}",
      "ip (is )?(in blacklist|rejected|hangup)"
     ],
     "pattern": "\\bHL:(REP|MEP|IPB|IHU|IHP)\\b|\\bDT:RBL\\b|\\bWM:BLI\\b|\\bGT:\\w{3}\\b|\\bip (is )?(in blacklist|rejected|hangup)\\b"
    },
    "couldBe": "poor-reputation",
    "examples": [
     "421 HL:REP 192.0.2.1",
     "450 DT:RBL",
     "554 IP in blacklist, see help.163.com"
    ],
    "nearMisses": [
     "421 HL:ICC 192.0.2.1"
    ]
   },
   {
    "id": "too-many-connections",
    "reason": "too-many-connections",
    "when": {
     "phrases": [
      "HL:(ICC|ITC)"
     ],
     "pattern": "\\bHL:(ICC|ITC)\\b"
    },
    "examples": [
     "421 HL:ICC 192.0.2.1"
    ],
    "nearMisses": []
   },
   {
    "id": "sends-too-much",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "HL:IFC",
      "MI:(STC|SFQ|DMC|SQC)",
      "RP:(QRC|TRC)"
     ],
     "pattern": "\\bHL:IFC\\b|\\bMI:(STC|SFQ|DMC|SQC)\\b|\\bRP:(QRC|TRC)\\b"
    },
    "examples": [
     "421 HL:IFC 192.0.2.1",
     "451 MI:SFQ",
     "450 MI:DMC"
    ],
    "nearMisses": [
     "450 MI:CEL"
    ]
   },
   {
    "id": "too-many-recipients",
    "reason": "too-many-recipients",
    "when": {
     "phrases": [
      "RP:(DRC|RCL)"
     ],
     "pattern": "\\bRP:(DRC|RCL)\\b"
    },
    "examples": [
     "450 RP:DRC"
    ],
    "nearMisses": []
   },
   {
    "id": "too-many-commands",
    "reason": "protocol-error",
    "when": {
     "phrases": [
      "(MI|RP):(CEL|CCL)",
      "MI:NHD"
     ],
     "pattern": "\\b(MI|RP):(CEL|CCL)\\b|\\bMI:NHD\\b"
    },
    "examples": [
     "450 MI:CEL",
     "450 RP:CCL"
    ],
    "nearMisses": []
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "DT:(SPM|SPB)"
     ],
     "pattern": "\\bDT:(SPM|SPB)\\b"
    },
    "examples": [
     "554 DT:SPM",
     "451 DT:SPM ,please try again"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "MI:(IMF|SPB|FDM)",
      "WM:BLU",
      "DT:SUM"
     ],
     "pattern": "\\bMI:(IMF|SPB|FDM)\\b|\\bWM:BLU\\b|\\bDT:SUM\\b"
    },
    "examples": [
     "550 MI:IMF",
     "450 WM:BLU",
     "554 DT:SUM"
    ],
    "nearMisses": []
   },
   {
    "id": "spf-dmarc",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "MI:(SPF|DMA|DKM)"
     ],
     "pattern": "\\bMI:(SPF|DMA|DKM)\\b"
    },
    "examples": [
     "550 MI:SPF",
     "550 MI:DMA"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "RP:FRL"
     ],
     "pattern": "\\bRP:FRL\\b"
    },
    "examples": [
     "550 RP:FRL"
    ],
    "nearMisses": []
   },
   {
    "id": "other-of-the-connection",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "^\\W{0,2}(HL:|WM:)[A-Z]{3}"
     ],
     "pattern": "^\\W{0,2}(HL:|WM:)[A-Z]{3}\\b"
    },
    "confidence": 0.6,
    "examples": [
     "554 HL:XYZ"
    ],
    "nearMisses": [
     "421 HL:ICC"
    ]
   },
   {
    "id": "other-of-the-content",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "^\\W{0,2}DT:[A-Z]{3}"
     ],
     "pattern": "^\\W{0,2}DT:[A-Z]{3}\\b"
    },
    "confidence": 0.6,
    "examples": [
     "554 DT:XYZ"
    ],
    "nearMisses": [
     "450 DT:RBL"
    ]
   },
   {
    "id": "other-of-the-sender",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "^\\W{0,2}MI:[A-Z]{3}"
     ],
     "pattern": "^\\W{0,2}MI:[A-Z]{3}\\b"
    },
    "confidence": 0.5,
    "examples": [
     "550 MI:XYZ"
    ],
    "nearMisses": [
     "550 MI:SPF"
    ]
   }
  ]
 },
 {
  "authority": "receivers/orange",
  "source": "the provider's postmaster pages; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(orange|wanadoo|laposte)\\.(fr|net)\\.?$",
  "signature": "\\b(OFR|LPN)\\d{0,3}_\\d{3}\\b|\\bmwinf\\w{2,8}\\b",
  "speaker": "smtp-in.orange.fr",
  "rules": [
   {
    "id": "ofr-417",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "(OFR|LPN)\\d{0,3}_417"
     ],
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
     "phrases": [
      "(OFR|LPN)\\d{0,3}_(416|425)"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_(416|425)\\b"
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
     "phrases": [
      "(OFR|LPN)\\d{0,3}_42[06]"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_42[06]\\b"
    },
    "examples": [
     "550 5.5.0 Compte bloque. LPN007_426"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-sender",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "(OFR|LPN)\\d{0,3}_(40[2-5]|415|418|421|523|534)"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_(40[2-5]|415|418|421|523|534)\\b"
    },
    "examples": [
     "550 5.5.0 Adresse d expediteur incorrecte. OFR004_418 [418]"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-reverse-dns",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "(OFR|LPN)\\d{0,3}_(401|525|526)"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_(401|525|526)\\b"
    },
    "examples": [
     "550 5.7.1 Refus. OFR005_525"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-authentication",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "(OFR|LPN)\\d{0,3}_(51[59]|520)"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_(51[59]|520)\\b"
    },
    "examples": [
     "550 5.7.1 Refus. OFR_519"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-506",
    "reason": "spam-content",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2
      },
      {
       "subject": 3
      },
      {
       "subject": 5
      },
      {
       "subject": 6
      },
      {
       "subject": 7
      }
     ],
     "phrases": [
      "(OFR|LPN)\\d{0,3}_(501|506|507)"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_(501|506|507)\\b"
    },
    "examples": [
     "550 5.2.0 Mail rejete. OFR_506 [506]"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-connections",
    "reason": "too-many-connections",
    "when": {
     "phrases": [
      "(OFR|LPN)\\d{0,3}_104"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_104\\b"
    },
    "examples": [
     "421 Trop de connexions. OFR004_104 [104]"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-size",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "(OFR|LPN)\\d{0,3}_(514|521)"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_(514|521)\\b"
    },
    "examples": [
     "552 Message trop gros. OFR_514"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(OFR|LPN)\\d{0,3}_(10[1-3]|510|999)",
      "^mwinf\\w{2,8} ME (service refuse|adresse ip)"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_(10[1-3]|510|999)\\b|^mwinf\\w{2,8} ME (service refuse|adresse ip)\\b"
    },
    "couldBe": "poor-reputation",
    "examples": [
     "421 Service refuse. Veuillez essayer plus tard. OFR_102",
     "550 mwinf5c10 ME Service refuse. Veuillez essayer plus tard."
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-for-now",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "(OFR|LPN)\\d{0,3}_(10[5-9]|201|505)"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_(10[5-9]|201|505)\\b"
    },
    "confidence": 0.6,
    "couldBe": "rate-limited",
    "examples": [
     "421 4.2.0 Service refuse. Veuillez essayer plus tard. OFR005_505 [505]"
    ],
    "nearMisses": []
   },
   {
    "id": "ofr-policy",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "(OFR|LPN)\\d{0,3}_630"
     ],
     "pattern": "\\b(OFR|LPN)\\d{0,3}_630\\b"
    },
    "examples": [
     "554 5.7.1 Client host rejected. LPN000_630"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/proofpoint",
  "source": "the maker's knowledge base; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(pphosted|ppe-hosted|proofpoint|gpphosted)\\.com\\.?$",
  "signature": "\\bproofpoint\\b|\\bpphosted\\b|\\bppe-hosted\\b",
  "speaker": "mx0a-00000000.pphosted.com",
  "rules": [
   {
    "id": "address-listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "dnsbl-lookup",
      "ipcheck\\.proofpoint",
      "blocked",
      "ip reputation",
      "PDR",
      "CPDR"
     ],
     "pattern": "\\bdnsbl-lookup\\b|\\bipcheck\\.proofpoint\\b|\\bblocked\\b|\\bip reputation\\b|\\bPDR\\b|\\bCPDR\\b"
    },
    "examples": [
     "550 5.7.0 Blocked - see support.proofpoint.com/dnsbl-lookup.cgi",
     "554 Blocked - see ipcheck.proofpoint.com"
    ],
    "nearMisses": [
     "550 5.1.1 User Unknown - pphosted.com"
    ]
   },
   {
    "id": "not-served",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "mail for this recipient is not accepted",
      "no relay",
      "domain not hosted"
     ],
     "pattern": "\\bmail for this recipient is not accepted\\b|\\bno relay\\b|\\bdomain not hosted\\b"
    },
    "examples": [
     "550 5.7.1 Mail for this recipient is not accepted by ppe-hosted.com"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/sfr",
  "source": "replies of the provider seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(sfr|neuf|numericable|club-internet)\\.(fr|net)\\.?$",
  "signature": "\\bsfr\\.fr\\b|\\bneuf\\.fr\\b",
  "speaker": "smtp-in.sfr.fr",
  "rules": [
   {
    "id": "reputation",
    "reason": "poor-reputation",
    "when": {
     "phrases": [
      "csi",
      "cloudmark",
      "rejet",
      "listed"
     ],
     "pattern": "\\bcsi\\b|\\bcloudmark\\b|\\brejet\\b|\\blisted\\b"
    },
    "couldBe": "ip-blocklisted",
    "examples": [
     "554 5.7.1 Client host rejected, CSI listed. sfr.fr"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/spectrum",
  "source": "the provider's page on mail error codes; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(charter|spectrum|rr|twc|brighthouse)\\.(net|com)\\.?$",
  "signature": "\\bAUP#(\\d{4}|(I|In|O|Out|Bl)-\\d{4})|\\b(spectrum|charter)\\.net\\b|\\brr\\.com\\b",
  "speaker": "mx0.charter.net",
  "rules": [
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "AUP#(I|In|O|Out|Bl)-(10[0-3]0|1370)",
      "(\\d{1,3}\\.){3}\\d{1,3} blocked"
     ],
     "pattern": "\\bAUP#(I|In|O|Out|Bl)-(10[0-3]0|1370)\\b|\\b(\\d{1,3}\\.){3}\\d{1,3} blocked\\b"
    },
    "couldBe": "rate-limited",
    "examples": [
     "554 5.7.1 ESMTP server not available. AUP#In-1010",
     "550 192.0.2.1 blocked. Contact us at spectrum.net"
    ],
    "nearMisses": [
     "554 5.7.1 Rejected. AUP#1310"
    ]
   },
   {
    "id": "too-many-connections",
    "reason": "too-many-connections",
    "when": {
     "phrases": [
      "AUP#((I|In|O|Out)-)?13[45]0"
     ],
     "pattern": "\\bAUP#((I|In|O|Out)-)?13[45]0\\b"
    },
    "couldBe": "rate-limited",
    "examples": [
     "421 Refused for now. AUP#In-1340"
    ],
    "nearMisses": [
     "421 Refused for now. AUP#In-1310"
    ]
   },
   {
    "id": "too-much",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "AUP#((I|In|O|Out)-)?13[0-36]0"
     ],
     "pattern": "\\bAUP#((I|In|O|Out)-)?13[0-36]0\\b"
    },
    "couldBe": "poor-reputation",
    "examples": [
     "421 4.7.1 Refused for now. AUP#In-1310",
     "554 5.7.1 Rejected. AUP#1330"
    ],
    "nearMisses": []
   },
   {
    "id": "acceptable-use",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "AUP#((I|In|O|Out)-)?\\d{4}"
     ],
     "pattern": "\\bAUP#((I|In|O|Out)-)?\\d{4}\\b"
    },
    "confidence": 0.7,
    "couldBe": "ip-blocklisted",
    "examples": [
     "550 5.2.0 Refused. AUP#Out-2000"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/symantec",
  "source": "the maker's documentation; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(messagelabs|symanteccloud)\\.(com|net)\\.?$",
  "signature": "\\b(messagelabs|symanteccloud|symantec)\\b",
  "speaker": "cluster1.eu.messagelabs.com",
  "rules": [
   {
    "id": "address-listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "traffic (shaping|rejected)",
      "ip (is )?(black|block)ed",
      "listed (at|by|in)",
      "please (turn on|request) removal",
      "reputation"
     ],
     "pattern": "\\btraffic (shaping|rejected)\\b|\\bip (is )?(black|block)ed\\b|\\blisted (at|by|in)\\b|\\bplease (turn on|request) removal\\b|\\breputation\\b"
    },
    "examples": [
     "421 Service Temporarily Unavailable, listed at messagelabs.com for its reputation"
    ],
    "nearMisses": []
   },
   {
    "id": "no-users",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "no such user",
      "invalid recipient",
      "validrcpt",
      "recipient (validation|rejected)"
     ],
     "pattern": "\\bno such user\\b|\\binvalid recipient\\b|\\bvalidrcpt\\b|\\brecipient (validation|rejected)\\b"
    },
    "examples": [
     "550 Invalid recipient <someone@example.com> (#5.1.1) messagelabs.com"
    ],
    "nearMisses": []
   },
   {
    "id": "not-served",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "domain (is )?not (found|in our)",
      "not (a )?(client|customer) domain",
      "relay"
     ],
     "pattern": "\\bdomain (is )?not (found|in our)\\b|\\bnot (a )?(client|customer) domain\\b|\\brelay\\b"
    },
    "examples": [
     "550 That domain is not in our list (#5.7.1) messagelabs.com: no relay"
    ],
    "nearMisses": []
   },
   {
    "id": "attachment",
    "reason": "attachment-rejected",
    "when": {
     "phrases": [
      "attachment",
      "compressed file",
      "zip"
     ],
     "pattern": "\\battachment\\b|\\bcompressed file\\b|\\bzip\\b"
    },
    "examples": [
     "554 An attachment of this mail is refused. messagelabs.com"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/telekom",
  "source": "the provider's postmaster page; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)t-online\\.de\\.?$",
  "signature": "\\bt-online\\.de\\b|\\btosa@|^ip=[0-9a-f.:]{3,45} -",
  "speaker": "mx00.t-online.de",
  "rules": [
   {
    "id": "address-refused",
    "reason": "ip-blocklisted",
    "when": {
     "pattern": "\\b(ip=\\S{3,45} - (a problem occurred|dialup|temporarily|none|bad)|tosa@|none/bad reputation|dialup/transient ip)\\b"
    },
    "couldBe": "poor-reputation",
    "examples": [
     "554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)"
    ],
    "nearMisses": []
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "spam",
      "unsolicited"
     ],
     "pattern": "\\bspam\\b|\\bunsolicited\\b"
    },
    "examples": [
     "550 5.7.0 Message considered as spam, t-online.de"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/tencent",
  "source": "the provider's help page on returned mail",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)qq\\.com\\.?$",
  "signature": "\\bmail\\.qq\\.com\\b|\\bopen\\.work\\.weixin\\b|^domain may not exist or dns check failed\\b|^mail ?box unavailable or access denied\\b|^mail is rejected by recipients?\\b|^mail content denied\\b|^(domain|sender|connection|ip) frequency limited\\b",
  "speaker": "mx1.qq.com",
  "rules": [
   {
    "id": "recipient-gets-too-much",
    "reason": "recipient-rate-limited",
    "when": {
     "phrases": [
      "mail ?box unavailable or access denied"
     ],
     "pattern": "\\bmail ?box unavailable or access denied\\b"
    },
    "couldBe": "mailbox-unavailable",
    "examples": [
     "550 Mailbox unavailable or access denied"
    ],
    "nearMisses": [
     "550 Mailbox not found"
    ]
   },
   {
    "id": "rejected-by-recipient",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "mail is rejected by (the )?recipients?"
     ],
     "pattern": "\\bmail is rejected by (the )?recipients?\\b"
    },
    "examples": [
     "550 Mail is rejected by recipients"
    ],
    "nearMisses": []
   },
   {
    "id": "content-denied",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "(mail )?content denied"
     ],
     "pattern": "\\b(mail )?content denied\\b"
    },
    "examples": [
     "550 Mail content denied"
    ],
    "nearMisses": []
   },
   {
    "id": "suspected-sender",
    "reason": "poor-reputation",
    "when": {
     "phrases": [
      "suspected (spam|bounce|spammer)( sender| attacks?)?"
     ],
     "pattern": "\\bsuspected (spam|bounce|spammer)( sender| attacks?)?\\b"
    },
    "couldBe": "spam-content",
    "examples": [
     "550 Suspected spam sender"
    ],
    "nearMisses": [
     "550 Mail content denied"
    ]
   },
   {
    "id": "too-frequent",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "frequency limited",
      "sending (frequency|rate)"
     ],
     "pattern": "\\bfrequency limited\\b|\\bsending (frequency|rate)\\b"
    },
    "examples": [
     "550 Domain frequency limited"
    ],
    "nearMisses": []
   },
   {
    "id": "blocked-address",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(ip|connection) (is )?(denied|blocked|rejected)",
      "suspicious ip"
     ],
     "pattern": "\\b(ip|connection) (is )?(denied|blocked|rejected)\\b|\\bsuspicious ip\\b"
    },
    "examples": [
     "550 Connection denied"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-domain",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "domain may not exist or dns check failed"
     ],
     "pattern": "\\bdomain may not exist or dns check failed\\b"
    },
    "couldBe": "dns-failure",
    "examples": [
     "550 Domain may not exist or DNS check failed"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/trendmicro",
  "source": "the maker's documentation; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(trendmicro|trendmicro\\.eu)\\.(com|eu)\\.?$",
  "signature": "\\btrendmicro\\b|\\btrend micro\\b|\\bservers\\.trendmicro\\b",
  "speaker": "example.in.tmes.trendmicro.com",
  "rules": [
   {
    "id": "listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "email reputation",
      "ers",
      "block(ed|ing)",
      "reputation services?",
      "ip query"
     ],
     "pattern": "\\bemail reputation\\b|\\bers\\b|\\bblock(ed|ing)\\b|\\breputation services?\\b|\\bip query\\b"
    },
    "examples": [
     "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro Email Reputation Service"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/yahoo",
  "source": "the provider's page on SMTP error codes",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(yahoodns\\.net|yahoo\\.(com|co\\.jp)|aol\\.(com|jp))\\.?$",
  "signature": "\\byahoo|\\[(TSS?|IPTS|BL|GL|PH|CON|RLY|DYN|HVU)\\d{2}\\]|\\[#4\\.16\\.|- 4\\.16\\.5\\d|\\b(RTR|DYN|RLY|HVU|CON):[A-Z0-9]{2}\\b|\\bpostmaster\\.(info\\.)?(aol|verizonmedia)\\b|^delivery error: dd\\b|\\(554\\.30\\)",
  "speaker": "mta7.am0.yahoodns.net",
  "rules": [
   {
    "id": "resources-unavailable",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "resources temporarily unavailable"
     ],
     "pattern": "\\bresources temporarily unavailable\\b"
    },
    "examples": [
     "451 mta.example.yahoo.com Resources temporarily unavailable. Please try again later [#4.16.1]."
    ],
    "nearMisses": []
   },
   {
    "id": "reverse-dns",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "RTR:RD"
     ],
     "pattern": "\\bRTR:RD\\b"
    },
    "examples": [
     "554 (RTR:RD) The address has no name"
    ],
    "nearMisses": [
     "554 (RTR:BL) The address is blocked"
    ]
   },
   {
    "id": "listed",
    "reason": "ip-blocklisted",
    "when": {
     "pattern": "(\\[BL|\\[DYN)\\d{2}\\]|\\b(RTR|DYN|RLY|CON):[A-Z0-9]{2}\\b|\\bspamhaus\\b"
    },
    "examples": [
     "554 (RTR:BL) The address is blocked",
     "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because it is in the PBL"
    ],
    "nearMisses": []
   },
   {
    "id": "deferred-for-good",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "permanently deferred",
      "retrying will not succeed"
     ],
     "pattern": "\\bpermanently deferred\\b|\\bretrying will not succeed\\b"
    },
    "couldBe": "poor-reputation",
    "examples": [
     "553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed"
    ],
    "nearMisses": [
     "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred"
    ]
   },
   {
    "id": "greylisted",
    "reason": "greylisted",
    "when": {
     "pattern": "\\[GL\\d{2}\\]"
    },
    "couldBe": "poor-reputation",
    "examples": [
     "421 4.7.1 [GL01] Message from 192.0.2.1 temporarily deferred"
    ],
    "nearMisses": []
   },
   {
    "id": "links-with-complaints",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "HVU:[A-Z0-9]{2}"
     ],
     "pattern": "\\bHVU:[A-Z0-9]{2}\\b"
    },
    "examples": [
     "554 5.7.1 (HVU:B1) A link in the mail"
    ],
    "nearMisses": [
     "554 5.7.1 (RTR:BL) The address is blocked"
    ]
   },
   {
    "id": "temporarily-deferred",
    "reason": "poor-reputation",
    "when": {
     "pattern": "(\\[TSS?|\\[IPTS)\\d{2}\\]|\\b(unexpected volume|user complaints)\\b|\\btemporarily deferred - 4\\.16\\.5\\d"
    },
    "confidence": 0.8,
    "couldBe": "rate-limited",
    "examples": [
     "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints"
    ],
    "nearMisses": []
   },
   {
    "id": "phishing",
    "reason": "spam-content",
    "when": {
     "pattern": "\\[PH\\d{2}\\]"
    },
    "examples": [
     "554 Message not allowed - [PH01] Email not accepted"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-proof",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "dmarc",
      "dkim",
      "spf",
      "authentication checks"
     ],
     "pattern": "\\bdmarc\\b|\\bdkim\\b|\\bspf\\b|\\bauthentication checks\\b"
    },
    "examples": [
     "554 5.7.9 Message not accepted for policy reasons: failed authentication checks, see yahoo"
    ],
    "nearMisses": [
     "554 5.7.9 Message not accepted for policy reasons, see yahoo"
    ]
   },
   {
    "id": "policy",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "not accepted for policy reasons"
     ],
     "pattern": "\\bnot accepted for policy reasons\\b"
    },
    "examples": [
     "554 5.7.9 Message not accepted for policy reasons. See postmaster.yahooinc.com"
    ],
    "nearMisses": []
   },
   {
    "id": "no-account-after-data",
    "reason": "user-unknown",
    "permanent": true,
    "when": {
     "phase": [
      "data"
     ],
     "phrases": [
      "(doesn't|does not) have an? \\S{1,40} account"
     ],
     "pattern": "\\b(doesn't|does not) have an? \\S{1,40} account\\b"
    },
    "examples": [
     "554 delivery error: dd This user doesn't have a yahoo.com account"
    ],
    "nearMisses": []
   },
   {
    "id": "no-account",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "(doesn't|does not) have an? \\S{1,40} account"
     ],
     "pattern": "\\b(doesn't|does not) have an? \\S{1,40} account\\b"
    },
    "examples": [
     "554 delivery error: dd This user doesn't have a yahoo.com account"
    ],
    "nearMisses": []
   },
   {
    "id": "disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "no longer (valid|on)",
      "(account|mailbox) (is|has been) (disabled|discontinued|suspended)",
      "(554\\.30)",
      "not a valid mailbox",
      "mailbox disabled"
     ],
     "pattern": "\\bno longer (valid|on)\\b|\\b(account|mailbox) (is|has been) (disabled|discontinued|suspended)\\b|\\b(554\\.30)\\b|\\bnot a valid mailbox\\b|\\bmailbox disabled\\b"
    },
    "examples": [
     "554 delivery error: dd someone@yahoo.com is no longer valid.",
     "554 30 Sorry, your message to someone@aol.com cannot be delivered. This mailbox is disabled (554.30)"
    ],
    "nearMisses": []
   },
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "over quota",
      "mailbox full",
      "mailbox is full",
      "mailbox .{0,12}over"
     ],
     "pattern": "\\bover quota\\b|\\bmailbox full\\b|\\bmailbox is full\\b|\\bmailbox .{0,12}over\\b"
    },
    "examples": [
     "552 1 Requested mail action aborted, mailbox is full - yahoo"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/yandex",
  "source": "the provider's help for postmasters; replies seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(yandex)\\.(ru|net|com)\\.?$",
  "signature": "\\bya\\.cc\\b|\\byandex\\b|\\bpolicy rejection on the target address\\b",
  "speaker": "mx.yandex.ru",
  "rules": [
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "suspicion of spam",
      "spam",
      "ya\\.cc/1IrBc"
     ],
     "pattern": "\\bsuspicion of spam\\b|\\bspam\\b|\\bya\\.cc/1IrBc\\b"
    },
    "examples": [
     "554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/"
    ],
    "nearMisses": []
   },
   {
    "id": "no-such-user",
    "reason": "user-unknown",
    "when": {
     "status": [
      "none",
      {
       "subject": 1,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 1
      }
     ],
     "phrases": [
      "no such user",
      "user not found"
     ],
     "pattern": "\\bno such user\\b|\\buser not found\\b"
    },
    "examples": [
     "550 5.7.1 No such user! yandex.ru"
    ],
    "nearMisses": []
   },
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "mail ?box size limit exceeded"
     ],
     "pattern": "\\bmail ?box size limit exceeded\\b"
    },
    "examples": [
     "552 5.2.2 Mailbox size limit exceeded yandex.ru"
    ],
    "nearMisses": []
   },
   {
    "id": "bad-address",
    "reason": "bad-address",
    "when": {
     "phrases": [
      "bad address mailbox syntax"
     ],
     "pattern": "\\bbad address mailbox syntax\\b"
    },
    "examples": [
     "501 5.1.3 Bad address mailbox syntax. yandex"
    ],
    "nearMisses": []
   },
   {
    "id": "blocked-account",
    "reason": "mailbox-disabled",
    "permanent": false,
    "when": {
     "phrases": [
      "policy rejection on the target address"
     ],
     "pattern": "\\bpolicy rejection on the target address\\b"
    },
    "examples": [
     "550 5.7.1 Policy rejection on the target address"
    ],
    "nearMisses": []
   },
   {
    "id": "address-listed",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(ip|host) (address )?is (black|block) ?listed"
     ],
     "pattern": "\\b(ip|host) (address )?is (black|block) ?listed\\b"
    },
    "examples": [
     "554 5.7.1 The sender IP is blacklisted by Yandex"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "receivers/zoho",
  "source": "replies of the provider seen in the field",
  "lookedAt": "2026-11-24",
  "remoteMta": "(^|\\.)(zoho(mail)?|zmail|zohocorp)\\.(com|eu|in)\\.?$",
  "signature": "^temporary system error\\b|\\bzoho\\b",
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
     "phrases": [
      "temporary system error"
     ],
     "pattern": "\\btemporary system error\\b"
    },
    "confidence": 0.8,
    "couldBe": "mail-system-full",
    "examples": [
     "452 4.3.1 Temporary System Error"
    ],
    "nearMisses": []
   },
   {
    "id": "virus",
    "reason": "virus-detected",
    "when": {
     "phrases": [
      "virus",
      "detected by zoho mail"
     ],
     "pattern": "\\bvirus\\b|\\bdetected by zoho mail\\b"
    },
    "examples": [
     "552 5.7.1 virus Example.A detected by Zoho Mail"
    ],
    "nearMisses": []
   },
   {
    "id": "unusual-activity",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "unusual sending activity"
     ],
     "pattern": "\\bunusual sending activity\\b"
    },
    "couldBe": "spam-content",
    "examples": [
     "550 5.4.6 Unusual sending activity detected. Please try after sometime. Zoho"
    ],
    "nearMisses": []
   },
   {
    "id": "outgoing-blocked",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "outgoing blocked"
     ],
     "pattern": "\\boutgoing blocked\\b"
    },
    "couldBe": "policy-rejected",
    "examples": [
     "554 5.1.8 Email Outgoing Blocked, Zoho"
    ],
    "nearMisses": [
     "554 5.1.8 Email blocked, Zoho"
    ]
   },
   {
    "id": "mail-policy",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "mailpolicy violation"
     ],
     "pattern": "\\bmailpolicy violation\\b"
    },
    "examples": [
     "554 5.2.3 MailPolicy violation Error delivering to mailboxes, Zoho"
    ],
    "nearMisses": [
     "554 5.2.3 Error delivering to mailboxes, Zoho"
    ]
   }
  ]
 },
 {
  "authority": "mtas/amavis",
  "source": "amavis 2.12: amavisd.conf, RELEASE_NOTES",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "scan-failed",
    "reason": "system-error",
    "when": {
     "pattern": "\\berror in processing, id=[\\w./-]{3,40}"
    },
    "examples": [
     "451 4.5.0 Error in processing, id=01-02, virus_scan FAILED"
    ],
    "nearMisses": [
     "554 5.7.0 Reject, id=01-02 - INFECTED: Example.Test"
    ]
   },
   {
    "id": "infected",
    "reason": "virus-detected",
    "when": {
     "pattern": "\\bid=[\\w./-]{3,40}\\W{1,3}(infected|virus)"
    },
    "examples": [
     "554 5.7.0 Reject, id=12345-01 - INFECTED: Example.Test"
    ],
    "nearMisses": []
   },
   {
    "id": "banned",
    "reason": "attachment-rejected",
    "when": {
     "pattern": "\\bid=[\\w./-]{3,40}\\W{1,3}banned|^banned:"
    },
    "examples": [
     "554 5.7.0 Reject, id=12345-01 - BANNED: .exe",
     "552 5.7.0 BANNED: .exe,invoice.exe"
    ],
    "nearMisses": []
   },
   {
    "id": "bad-header",
    "reason": "message-not-compliant",
    "when": {
     "pattern": "\\bid=[\\w./-]{3,40}\\W{1,3}bad[ _-]?header"
    },
    "examples": [
     "554 5.6.0 Reject, id=12345-01 - BAD_HEADER: a line is too long"
    ],
    "nearMisses": []
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "pattern": "\\bid=[\\w./-]{3,40}\\W{1,3}spam\\b"
    },
    "examples": [
     "554 5.7.0 Reject, id=12345-01 - spam"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/communigate",
  "source": "the maker's guide: delivery reports; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "account-full",
    "reason": "mailbox-full",
    "when": {
     "pattern": "\\baccount is full \\(quota exceeded\\)|\\bmessage would exceed the (account|mailbox) (quota|limit)\\b"
    },
    "examples": [
     "552 5.2.2 account is full (quota exceeded)"
    ],
    "nearMisses": []
   },
   {
    "id": "account-off",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "(account|mail service) (is |has been )?(switched off|disabled for this account)",
      "disabled for this account"
     ],
     "pattern": "\\b(account|mail service) (is |has been )?(switched off|disabled for this account)\\b|\\bdisabled for this account\\b"
    },
    "examples": [
     "550 5.2.1 mail service is disabled for this account"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/coremail",
  "source": "the maker's and NetEase's help on returned mail",
  "lookedAt": "2026-11-27",
  "rules": [
   {
    "id": "sender-not-taken",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "local user only",
      "null sender is not allowed",
      "fake sender",
      "^user in blacklist",
      "^sender is rejected"
     ],
     "pattern": "\\blocal user only\\b|\\bnull sender is not allowed\\b|\\bfake sender\\b|^user in blacklist\\b|^sender is rejected\\b"
    },
    "examples": [
     "553 Requested action not taken: Local user only",
     "553 Requested action not taken: NULL sender is not allowed",
     "550 User in blacklist"
    ],
    "nearMisses": [
     "550 User suspended"
    ]
   },
   {
    "id": "takes-no-log-in",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "no smtp mx only"
     ],
     "pattern": "\\bno smtp mx only\\b"
    },
    "examples": [
     "553 Requested action not taken: no smtp MX only"
    ],
    "nearMisses": []
   },
   {
    "id": "log-in-failures",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "too much fail(ed)? auth\\w{0,12}"
     ],
     "pattern": "\\btoo much fail(ed)? auth\\w{0,12}\\b"
    },
    "examples": [
     "451 Requested mail action not taken: too much fail authentication"
    ],
    "nearMisses": []
   },
   {
    "id": "address-hung-up",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "invalid ip",
      "ip is (hang ?up|hung up)"
     ],
     "pattern": "\\binvalid ip\\b|\\bip is (hang ?up|hung up)\\b"
    },
    "examples": [
     "550 Requested mail action not taken: Invalid IP",
     "554 IP is hangup"
    ],
    "nearMisses": []
   },
   {
    "id": "no-user-of-it",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "local server don.t exists? (that|this|the) user",
      "not (a )?user of this server",
      "unavailable mail user"
     ],
     "pattern": "\\blocal server don.t exists? (that|this|the) user\\b|\\bnot (a )?user of this server\\b|\\bunavailable mail user\\b"
    },
    "examples": [
     "550 local server don't exists that user",
     "550 not user of this server",
     "550 unavailable mail user"
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
     "phrases": [
      "mail system full"
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
     "phrases": [
      "message length",
      "message too",
      "size",
      "limit"
     ],
     "pattern": "\\bmessage length\\b|\\bmessage too\\b|\\bsize\\b|\\blimit\\b"
    },
    "examples": [
     "523 Message length (10485760 bytes) exceeds administrative limit(s)."
    ],
    "nearMisses": [
     "523 Encryption needed"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "reply": [
      517,
      518
     ],
     "phrases": [
      "domain",
      "sender",
      "address",
      "mail exchanger",
      "dns"
     ],
     "pattern": "\\bdomain\\b|\\bsender\\b|\\baddress\\b|\\bmail exchanger\\b|\\bdns\\b"
    },
    "examples": [
     "517-Domain does not exist: example.com."
    ],
    "nearMisses": []
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
     "phrases": [
      "mail system storage has been exceeded"
     ],
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
     "phrases": [
      "cannot (create|copy message to) temporary file"
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
     "phrases": [
      "^over quota"
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
  "source": "the maker's list of router errors; replies of Domino servers seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "safe-storage",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "error writing message to safe storage",
      "message could not be stored to disk"
     ],
     "pattern": "\\berror writing message to safe storage\\b|\\bmessage could not be stored to disk\\b"
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
     "phrases": [
      "not listed in (the )?(domino directory|public name & address book|public address book)",
      "cannot route mail to user",
      "not a registered domino",
      "(nicht|niet|no|non|não) .{0,40}(domino[ -](directory|verzeichnis)|(annuaire|directorio|diretório|directory)( de| do)? domino)"
     ],
     "pattern": "\\bnot listed in (the )?(domino directory|public name & address book|public address book)\\b|\\bcannot route mail to user\\b|\\bnot a registered domino\\b|\\b(nicht|niet|no|non|não) .{0,40}(domino[ -](directory|verzeichnis)|(annuaire|directorio|diretório|directory)( de| do)? domino)\\b"
    },
    "examples": [
     "Benutzer someone (someone@example.com) nicht im Domino-Verzeichnis aufgelistet",
     "550 someone@example.com... No such user: not listed in Domino Directory"
    ],
    "nearMisses": []
   },
   {
    "id": "several-matches",
    "reason": "bad-address",
    "when": {
     "phrases": [
      "several matches found in (the )?domino directory"
     ],
     "pattern": "\\bseveral matches found in (the )?domino directory\\b"
    },
    "examples": [
     "550 someone@example.com... Several matches found in Domino Directory"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-file-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "mail file exceeds (its )?quota",
      "database has (reached|exceeded) (its )?(maximum size|quota)",
      "mail file (has )?(reached|over) (its )?(maximum size|quota)",
      "would exceed (the |its |your )?(database )?quota",
      "cannot store document: .{0,40}(too much data|quota|full)"
     ],
     "pattern": "\\bmail file exceeds (its )?quota\\b|\\bdatabase has (reached|exceeded) (its )?(maximum size|quota)\\b|\\bmail file (has )?(reached|over) (its )?(maximum size|quota)\\b|\\bwould exceed (the |its |your )?(database )?quota\\b|\\bcannot store document: .{0,40}(too much data|quota|full)\\b"
    },
    "examples": [
     "552 someone@example.com... Recipient cannot accept messages because mail file exceeds quota",
     "Unable to deliver message because the destination database has reached its maximum size"
    ],
    "nearMisses": []
   },
   {
    "id": "remote-system-silent",
    "reason": "connection-failed",
    "when": {
     "phrases": [
      "remote system no longer responding"
     ],
     "pattern": "\\bremote system no longer responding\\b"
    },
    "examples": [
     "Error transferring to mx.example.com; Remote system no longer responding"
    ],
    "nearMisses": []
   },
   {
    "id": "no-route-to-domain",
    "reason": "routing-error",
    "when": {
     "phrases": [
      "no route found to domain"
     ],
     "pattern": "\\bno route found to domain\\b"
    },
    "couldBe": "domain-not-found",
    "examples": [
     "No route found to domain example.com from server Mail1/Example"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-rule",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "rejected for policy reasons",
      "mail rule (has )?(rejected|refused|denied)"
     ],
     "pattern": "\\brejected for policy reasons\\b|\\bmail rule (has )?(rejected|refused|denied)\\b"
    },
    "examples": [
     "554 Mail rejected for policy reasons",
     "Error delivering to Mail1/Example; a mail rule rejected it"
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
     "phrases": [
      "internal error occurred\\. refer to server log"
     ],
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
     "phrases": [
      "not enough disk quota"
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
  "lookedAt": "2026-11-24",
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
     "phrases": [
      "insufficient system resources"
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
     "phrases": [
      "(session|message) size exceeds fixed maximum (session|message) size"
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
     "phrases": [
      "RESOLVER\\.ADR\\.(ExRecipNotFound|RecipNotFound|RecipientNotFound|InvalidInSmtp|BadPrimary)"
     ],
     "pattern": "\\bRESOLVER\\.ADR\\.(ExRecipNotFound|RecipNotFound|RecipientNotFound|InvalidInSmtp|BadPrimary)\\b"
    },
    "examples": [
     "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-limit",
    "reason": "too-many-recipients",
    "when": {
     "phrases": [
      "RESOLVER\\.ADR\\.Recip(ient)?Limit"
     ],
     "pattern": "\\bRESOLVER\\.ADR\\.Recip(ient)?Limit\\b"
    },
    "examples": [
     "550 5.5.3 RESOLVER.ADR.RecipLimit; there are too many"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-ambiguous",
    "reason": "bad-address",
    "when": {
     "phrases": [
      "RESOLVER\\.ADR\\.(Ambiguous|Invalid)"
     ],
     "pattern": "\\bRESOLVER\\.ADR\\.(Ambiguous|Invalid)\\b"
    },
    "examples": [
     "550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-size-limit",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "RESOLVER\\.RST\\.(Recip|Send)SizeLimit"
     ],
     "pattern": "\\bRESOLVER\\.RST\\.(Recip|Send)SizeLimit\\b"
    },
    "examples": [
     "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-restricted",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "RESOLVER\\.RST\\.\\w{1,30}"
     ],
     "pattern": "\\bRESOLVER\\.RST\\.\\w{1,30}\\b"
    },
    "couldBe": "policy-rejected",
    "examples": [
     "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required"
    ],
    "nearMisses": [
     "550 5.2.3 RESOLVER.RST.RecipSizeLimit; too large"
    ]
   },
   {
    "id": "forwarding-loop",
    "reason": "routing-error",
    "when": {
     "phrases": [
      "RESOLVER\\.FWD\\.(Loop|NotFound)",
      "ROUTING\\.(LoopDetected|NoConnectorForAddressType)",
      "STOREDRV\\.Submit.{0,40}loop"
     ],
     "pattern": "\\bRESOLVER\\.FWD\\.(Loop|NotFound)\\b|\\bROUTING\\.(LoopDetected|NoConnectorForAddressType)\\b|\\bSTOREDRV\\.Submit.{0,40}loop\\b"
    },
    "examples": [
     "550 5.4.6 ROUTING.LoopDetected; mail loop",
     "550 5.4.6 RESOLVER.FWD.Loop; there is a forwarding loop"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-thread-limit",
    "reason": "recipient-rate-limited",
    "when": {
     "phrases": [
      "recipient thread limit exceeded"
     ],
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
     "phrases": [
      "organization queue quota exceeded"
     ],
     "pattern": "\\borganization queue quota exceeded\\b"
    },
    "examples": [
     "450 4.7.3 Organization queue quota exceeded."
    ],
    "nearMisses": []
   },
   {
    "id": "sender-id",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "purported responsible address"
     ],
     "pattern": "\\bpurported responsible address\\b"
    },
    "couldBe": "authentication-failed",
    "examples": [
     "550 5.7.1 can't determine Purported Responsible Address"
    ],
    "nearMisses": []
   },
   {
    "id": "submission-quota",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "SubmissionQuotaExceeded(Exception)?",
      "submission quota",
      "message submission rate"
     ],
     "pattern": "\\bSubmissionQuotaExceeded(Exception)?\\b|\\bsubmission quota\\b|\\bmessage submission rate\\b"
    },
    "examples": [
     "550 5.2.2 Submission quota exceeded",
     "421 4.4.2 Message submission rate for this client has exceeded the limit"
    ],
    "nearMisses": []
   },
   {
    "id": "store-quota",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "MapiException\\w{0,20}QuotaExceeded",
      "QuotaExceededException"
     ],
     "pattern": "\\bMapiException\\w{0,20}QuotaExceeded\\b|\\bQuotaExceededException\\b"
    },
    "examples": [
     "554 5.2.2 STOREDRV.Deliver; MapiExceptionShutoffQuotaExceeded"
    ],
    "nearMisses": []
   },
   {
    "id": "too-large-or-full",
    "reason": "mailbox-full",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 2
      }
     ],
     "phrases": [
      "(current system limit|fixed maximum message size) or (the|your) recipient.s mailbox is full"
     ],
     "pattern": "\\b(current system limit|fixed maximum message size) or (the|your) recipient.s mailbox is full\\b"
    },
    "examples": [
     "552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full."
    ],
    "nearMisses": [
     "552 5.2.3 This message is larger than the current system limit or the recipient's mailbox is full."
    ]
   },
   {
    "id": "store-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "MapiExceptionMailboxDisabled",
      "AccountDisabled",
      "mailbox (is )?disabled; *"
     ],
     "pattern": "\\bMapiExceptionMailboxDisabled\\b|\\bAccountDisabled\\b|\\bmailbox (is )?disabled; "
    },
    "examples": [
     "550 5.2.1 STOREDRV.Deliver; AccountDisabled"
    ],
    "nearMisses": []
   },
   {
    "id": "store-message-size",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "MapiException\\w{0,20}(MessageSize|MaxSubmission)Exceeded"
     ],
     "pattern": "\\bMapiException\\w{0,20}(MessageSize|MaxSubmission)Exceeded\\b"
    },
    "examples": [
     "554 5.2.0 STOREDRV.Deliver; MapiExceptionMessageSizeExceeded"
    ],
    "nearMisses": []
   },
   {
    "id": "store-offline",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "mailbox (server|database) is (offline|not available)"
     ],
     "pattern": "\\bmailbox (server|database) is (offline|not available)\\b"
    },
    "examples": [
     "432 4.2.0 STOREDRV.Deliver; mailbox database is offline"
    ],
    "nearMisses": []
   },
   {
    "id": "store-out-of-room",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "STOREDRV\\b.{0,80}\\b(out of|no|insufficient|not enough) (free |disk ){0,2}(space|storage)"
     ],
     "pattern": "\\bSTOREDRV\\b.{0,80}\\b(out of|no|insufficient|not enough) (free |disk ){0,2}(space|storage)\\b"
    },
    "examples": [
     "452 4.3.1 STOREDRV.Storage; the database is out of disk space"
    ],
    "nearMisses": []
   },
   {
    "id": "store-error",
    "reason": "system-error",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3
      },
      {
       "subject": 4
      },
      {
       "subject": 5
      },
      {
       "subject": 6
      }
     ],
     "phrases": [
      "STOREDRV\\.(Deliver|Submit|Storage)",
      "MapiException\\w{1,40}"
     ],
     "pattern": "\\bSTOREDRV\\.(Deliver|Submit|Storage)\\b|\\bMapiException\\w{1,40}\\b"
    },
    "confidence": 0.7,
    "examples": [
     "432 4.2.0 STOREDRV.Deliver; mailbox database thread problem MapiExceptionTimeout"
    ],
    "nearMisses": [
     "554 5.2.2 STOREDRV.Deliver; MapiExceptionShutoffQuotaExceeded"
    ]
   },
   {
    "id": "all-recipients-denied",
    "reason": "policy-rejected",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 1
      }
     ],
     "phrases": [
      "all recipient addresses rejected"
     ],
     "pattern": "\\ball recipient addresses rejected\\b"
    },
    "confidence": 0.7,
    "couldBe": "user-unknown",
    "examples": [
     "550 5.4.1 All recipient addresses rejected : Access denied"
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
     "phrases": [
      "recipient address(es)? rejected ?: access denied"
     ],
     "pattern": "\\brecipient address(es)? rejected ?: access denied\\b"
    },
    "examples": [
     "550 5.4.1 Recipient address rejected: Access denied. [mail.protection.outlook.com]"
    ],
    "nearMisses": [
     "450 4.4.1 Connection timed out [mail.protection.outlook.com]",
     "550 5.4.1 All recipient addresses rejected : Access denied"
    ]
   },
   {
    "id": "recipient-name-not-recognized",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "the recipient name is not recognized"
     ],
     "pattern": "\\bthe recipient name is not recognized\\b"
    },
    "examples": [
     "The recipient name is not recognized. The MTS-ID of the original message is: c=US"
    ],
    "nearMisses": []
   },
   {
    "id": "unavailable-with-numbers",
    "reason": "user-unknown",
    "permanent": true,
    "when": {
     "pattern": "\\bmailbox unavailable \\(-?\\d{1,12}:\\d{1,6}:-?\\d{1,12}\\)"
    },
    "examples": [
     "550 Requested action not taken: mailbox unavailable (-2147467259:362:-2147467259)"
    ],
    "nearMisses": [
     "550 Requested action not taken: mailbox unavailable"
    ]
   },
   {
    "id": "told-security-policy",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "violate the security policy in force"
     ],
     "pattern": "\\bviolate the security policy in force\\b"
    },
    "examples": [
     "The recipient could not be processed because it would violate the security policy in force"
    ],
    "nearMisses": []
   },
   {
    "id": "told-content-type",
    "reason": "content-rejected",
    "when": {
     "phrases": [
      "content type that is not supported"
     ],
     "pattern": "\\bcontent type that is not supported\\b"
    },
    "examples": [
     "The message contains a content type that is not supported"
    ],
    "nearMisses": []
   },
   {
    "id": "told-time-limit",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "in the time limit specified",
      "has tried to deliver this message, without success"
     ],
     "pattern": "\\bin the time limit specified\\b|\\bhas tried to deliver this message, without success\\b"
    },
    "examples": [
     "Could not deliver the message in the time limit specified",
     "The server has tried to deliver this message, without success, and has stopped trying"
    ],
    "nearMisses": []
   },
   {
    "id": "told-no-messages-now",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "destination system is (currently )?not accepting any messages"
     ],
     "pattern": "\\bdestination system is (currently )?not accepting any messages\\b"
    },
    "examples": [
     "The destination system is currently not accepting any messages"
    ],
    "nearMisses": []
   },
   {
    "id": "told-restricted",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "delivery to this address is restricted",
      "permission or security issue"
     ],
     "pattern": "\\bdelivery to this address is restricted\\b|\\bpermission or security issue\\b"
    },
    "couldBe": "policy-rejected",
    "examples": [
     "Your message can't be delivered because delivery to this address is restricted",
     "It was not delivered due to a permission or security issue"
    ],
    "nearMisses": []
   },
   {
    "id": "told-no-connection",
    "reason": "connection-failed",
    "when": {
     "phrases": [
      "refused to accept a connection",
      "communications? failure",
      "smtp communication problem"
     ],
     "pattern": "\\brefused to accept a connection\\b|\\bcommunications? failure\\b|\\bsmtp communication problem\\b"
    },
    "examples": [
     "The recipient's email system refused to accept a connection from your email system",
     "Unable to deliver the message due to a communications failure"
    ],
    "nearMisses": []
   },
   {
    "id": "told-mailbox-problem",
    "reason": "mailbox-unavailable",
    "when": {
     "phrases": [
      "problem with the recipient's mailbox"
     ],
     "pattern": "\\bproblem with the recipient's mailbox\\b"
    },
    "couldBe": "system-error",
    "examples": [
     "There's a problem with the recipient's mailbox"
    ],
    "nearMisses": []
   },
   {
    "id": "told-not-a-valid-sender",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "weren't recognized as a valid sender"
     ],
     "pattern": "\\bweren't recognized as a valid sender\\b"
    },
    "couldBe": "spam-content",
    "examples": [
     "Your message couldn't be delivered because you weren't recognized as a valid sender"
    ],
    "nearMisses": []
   },
   {
    "id": "remote-unknown-or-unavailable",
    "reason": "user-unknown",
    "permanent": false,
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 351
      }
     ],
     "phrases": [
      "unknown",
      "unavailable",
      "no such",
      "no (mail ?box|user)",
      "invalid",
      "not (found|known|exist)",
      "does(n.t| not) exist"
     ],
     "pattern": "\\bunknown\\b|\\bunavailable\\b|\\bno such\\b|\\bno (mail ?box|user)\\b|\\binvalid\\b|\\bnot (found|known|exist)\\b|\\bdoes(n.t| not) exist\\b"
    },
    "couldBe": "mailbox-unavailable",
    "examples": [
     "550 5.1.351 Remote server returned unknown recipient or mailbox unavailable",
     "550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 No such mailbox"
    ],
    "nearMisses": [
     "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"
    ]
   },
   {
    "id": "sender-not-authenticated",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "sender was not authenticated (by|for)"
     ],
     "pattern": "\\bsender was not authenticated (by|for)\\b"
    },
    "couldBe": "recipient-refused",
    "examples": [
     "550 5.7.12 The sender was not authenticated by organization"
    ],
    "nearMisses": []
   },
   {
    "id": "banned-sender",
    "reason": "sender-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 501
      },
      {
       "subject": 7,
       "detail": 502
      },
      {
       "subject": 7,
       "detail": 503
      }
     ]
    },
    "couldBe": "policy-rejected",
    "examples": [
     "550 5.7.501 The sending account is banned"
    ],
    "nearMisses": []
   },
   {
    "id": "banned-address",
    "reason": "ip-blocklisted",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 511
      },
      {
       "subject": 7,
       "detail": 513
      },
      {
       "subject": 7,
       "detail": 606
      },
      {
       "subject": 7,
       "detail": 607
      },
      {
       "subject": 7,
       "detail": 608
      },
      {
       "subject": 7,
       "detail": 609
      },
      {
       "subject": 7,
       "detail": 610
      },
      {
       "subject": 7,
       "detail": 649
      },
      {
       "subject": 7,
       "detail": 850
      },
      {
       "subject": 7,
       "detail": 851
      },
      {
       "subject": 7,
       "detail": 899
      },
      {
       "subject": 7,
       "detail": 510
      },
      {
       "subject": 7,
       "detail": 506
      }
     ]
    },
    "examples": [
     "550 5.7.511 You are banned",
     "550 5.7.606 You are banned"
    ],
    "nearMisses": []
   },
   {
    "id": "banned-recipient",
    "reason": "mailbox-disabled",
    "permanent": false,
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 504
      },
      {
       "subject": 7,
       "detail": 505
      }
     ]
    },
    "couldBe": "recipient-refused",
    "examples": [
     "550 5.7.505 The recipient is banned"
    ],
    "nearMisses": []
   },
   {
    "id": "rejected-by-recipient",
    "reason": "recipient-refused",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 507
      },
      {
       "subject": 7,
       "detail": 124
      },
      {
       "subject": 7,
       "detail": 134
      },
      {
       "subject": 7,
       "detail": 129
      }
     ]
    },
    "examples": [
     "550 5.7.507 The recipient says no"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-not-authenticated-for-it",
    "reason": "sender-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 133
      },
      {
       "subject": 7,
       "detail": 135
      },
      {
       "subject": 7,
       "detail": 136
      },
      {
       "subject": 7,
       "detail": 193
      },
      {
       "subject": 7,
       "detail": 60
      }
     ]
    },
    "couldBe": "recipient-refused",
    "examples": [
     "550 5.7.133 Sender not authenticated for group"
    ],
    "nearMisses": []
   },
   {
    "id": "bad-outbound-sender",
    "reason": "sender-rejected",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 8
      }
     ],
     "phrases": [
      "bad outbound sender",
      "outbound spam"
     ],
     "pattern": "\\bbad outbound sender\\b|\\boutbound spam\\b"
    },
    "couldBe": "spam-content",
    "examples": [
     "550 5.1.8 Access denied, bad outbound sender"
    ],
    "nearMisses": [
     "450 4.1.8 Domain not found"
    ]
   },
   {
    "id": "authentication-level",
    "reason": "authentication-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 509
      },
      {
       "subject": 7,
       "detail": 512
      },
      {
       "subject": 7,
       "detail": 515
      }
     ]
    },
    "examples": [
     "550 5.7.515 The domain does not meet what is required"
    ],
    "nearMisses": []
   },
   {
    "id": "not-authenticated",
    "reason": "smtp-auth-required",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 57
      },
      {
       "subject": 7,
       "detail": 139
      }
     ]
    },
    "examples": [
     "530 5.7.57 This client is not let in"
    ],
    "nearMisses": []
   },
   {
    "id": "tenant-relay",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "tenantattribution"
     ],
     "pattern": "\\btenantattribution\\b"
    },
    "examples": [
     "550 5.7.64 TenantAttribution; Relay access is denied"
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
     "550 5.2.121 This recipient has limits by the hour"
    ],
    "nearMisses": []
   },
   {
    "id": "tenant-limits",
    "reason": "rate-limited",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 232
      },
      {
       "subject": 7,
       "detail": 233
      },
      {
       "subject": 7,
       "detail": 508
      },
      {
       "subject": 7,
       "detail": 236
      },
      {
       "subject": 7,
       "detail": 705
      },
      {
       "subject": 7,
       "detail": 708
      },
      {
       "subject": 1,
       "detail": 90
      }
     ]
    },
    "examples": [
     "550 5.7.233 Your tenant sent too much",
     "550 5.1.90 Your message can't be sent"
    ],
    "nearMisses": []
   },
   {
    "id": "next-hop-out-of-reach",
    "reason": "connection-failed",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 317
      }
     ],
     "phrases": [
      "cannot connect"
     ],
     "pattern": "\\bcannot connect\\b"
    },
    "couldBe": "delivery-expired",
    "examples": [
     "550 5.4.317 Message expired, cannot connect to remote server"
    ],
    "nearMisses": [
     "550 5.4.317 STARTTLS is required"
    ]
   },
   {
    "id": "tls-and-dane",
    "reason": "tls-failed",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 321
      },
      {
       "subject": 7,
       "detail": 322
      },
      {
       "subject": 7,
       "detail": 323
      },
      {
       "subject": 7,
       "detail": 324
      },
      {
       "subject": 7,
       "detail": 325
      },
      {
       "subject": 7,
       "detail": 51
      },
      {
       "subject": 4,
       "detail": 8
      },
      {
       "subject": 4,
       "detail": 9
      },
      {
       "subject": 4,
       "detail": 317
      }
     ]
    },
    "examples": [
     "451 4.7.323 tlsa-invalid",
     "550 5.7.322 The certificate has expired"
    ],
    "nearMisses": []
   },
   {
    "id": "no-connection-to-next-hop",
    "reason": "connection-failed",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 315
      },
      {
       "subject": 4,
       "detail": 316
      },
      {
       "subject": 4,
       "detail": 318
      },
      {
       "subject": 4,
       "detail": 319
      }
     ]
    },
    "examples": [
     "450 4.4.316 The next host did not answer",
     "451 4.4.318 The next host broke off"
    ],
    "nearMisses": []
   },
   {
    "id": "no-such-domain",
    "reason": "domain-not-found",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 310
      }
     ],
     "phrases": [
      "does not exist",
      "InfoDomainNonexistent"
     ],
     "pattern": "\\bdoes not exist\\b|\\bInfoDomainNonexistent\\b"
    },
    "examples": [
     "550 5.4.310 DNS domain example.com does not exist [Message=InfoDomainNonexistent]"
    ],
    "nearMisses": [
     "450 4.4.312 DNS query failed"
    ]
   },
   {
    "id": "next-hop-not-looked-up",
    "reason": "dns-failure",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 310
      },
      {
       "subject": 4,
       "detail": 312
      }
     ]
    },
    "examples": [
     "450 4.4.312 No name"
    ],
    "nearMisses": []
   },
   {
    "id": "expired",
    "reason": "delivery-expired",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 300
      }
     ]
    },
    "examples": [
     "550 5.4.300 It took too long"
    ],
    "nearMisses": []
   },
   {
    "id": "too-many-hops",
    "reason": "routing-error",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 11
      },
      {
       "subject": 4,
       "detail": 12
      },
      {
       "subject": 4,
       "detail": 14
      }
     ]
    },
    "examples": [
     "554 5.4.14 Too many of them"
    ],
    "nearMisses": []
   },
   {
    "id": "hosted-tenant-without-mail",
    "reason": "domain-no-mail",
    "permanent": false,
    "when": {
     "phrases": [
      "no mail-enabled subscriptions"
     ],
     "pattern": "\\bno mail-enabled subscriptions\\b"
    },
    "examples": [
     "451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions"
    ],
    "nearMisses": []
   },
   {
    "id": "odd-characters",
    "reason": "content-rejected",
    "when": {
     "status": [
      {
       "subject": 6,
       "detail": 11
      }
     ]
    },
    "examples": [
     "550 5.6.11 There are odd characters in it"
    ],
    "nearMisses": []
   },
   {
    "id": "remote-policy",
    "reason": "policy-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 703
      }
     ]
    },
    "confidence": 0.6,
    "examples": [
     "550 5.7.703 The remote server said something"
    ],
    "nearMisses": []
   },
   {
    "id": "journal-report-refused",
    "reason": "system-error",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 190
      }
     ]
    },
    "examples": [
     "550 5.3.190 The journal does not take this"
    ],
    "nearMisses": []
   },
   {
    "id": "front-end-busy",
    "reason": "system-unavailable",
    "when": {
     "pattern": "\\btemporary server error\\. please try again later\\. PRX\\d"
    },
    "couldBe": "system-error",
    "examples": [
     "451 4.7.0 Temporary server error. Please try again later. PRX2"
    ],
    "nearMisses": [
     "451 4.3.0 Temporary server error"
    ]
   }
  ]
 },
 {
  "authority": "mtas/exim",
  "source": "Exim 4.96: src/smtp_in.c, src/transports/appendfile.c, src/routers, src/verify.c",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "space-shortage",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "space shortage, please try later"
     ],
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
     "phrases": [
      "mailbox is full"
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
     "phrases": [
      "too many (nonmail commands|syntax or protocol errors)"
     ],
     "pattern": "\\btoo many (nonmail commands|syntax or protocol errors)\\b"
    },
    "examples": [
     "554 Too many nonmail commands"
    ],
    "nearMisses": []
   },
   {
    "id": "unrouteable",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "unrouteable address"
     ],
     "pattern": "\\bunrouteable address\\b"
    },
    "confidence": 0.8,
    "couldBe": "user-unknown",
    "examples": [
     "550 Unrouteable address"
    ],
    "nearMisses": []
   },
   {
    "id": "unrouteable-domain",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "unrouteable mail domain"
     ],
     "pattern": "\\bunrouteable mail domain\\b"
    },
    "examples": [
     "unrouteable mail domain \"nowhere.example\""
    ],
    "nearMisses": []
   },
   {
    "id": "no-host-for-domain",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "all relevant mx records point to non-existent hosts",
      "all host address lookups failed permanently"
     ],
     "pattern": "\\ball relevant mx records point to non-existent hosts\\b|\\ball host address lookups failed permanently\\b"
    },
    "examples": [
     "all relevant MX records point to non-existent hosts",
     "550 all host address lookups failed permanently"
    ],
    "nearMisses": []
   },
   {
    "id": "null-mx",
    "reason": "domain-no-mail",
    "when": {
     "phrases": [
      "record indicated no smtp service"
     ],
     "pattern": "\\brecord indicated no smtp service\\b"
    },
    "examples": [
     "an MX or SRV record indicated no SMTP service"
    ],
    "nearMisses": []
   },
   {
    "id": "look-up-did-not-complete",
    "reason": "dns-failure",
    "when": {
     "phrases": [
      "host lookup did not complete"
     ],
     "pattern": "\\bhost lookup did not complete\\b"
    },
    "examples": [
     "451 host lookup did not complete"
    ],
    "nearMisses": []
   },
   {
    "id": "points-to-itself",
    "reason": "routing-error",
    "when": {
     "phrases": [
      "lowest numbered mx record points to local host"
     ],
     "pattern": "\\blowest numbered mx record points to local host\\b"
    },
    "examples": [
     "lowest numbered MX record points to local host"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-callout",
    "reason": "mailbox-unavailable",
    "when": {
     "phrases": [
      "could not complete recipient verify callout"
     ],
     "pattern": "\\bcould not complete recipient verify callout\\b"
    },
    "couldBe": "user-unknown",
    "examples": [
     "451 Could not complete recipient verify callout"
    ],
    "nearMisses": []
   },
   {
    "id": "restricted-characters",
    "reason": "bad-address",
    "when": {
     "phrases": [
      "restricted characters in address"
     ],
     "pattern": "\\brestricted characters in address\\b"
    },
    "examples": [
     "550 Restricted characters in address"
    ],
    "nearMisses": []
   },
   {
    "id": "unknown-local-part",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "unknown local[- ]part"
     ],
     "pattern": "\\bunknown local[- ]part\\b"
    },
    "examples": [
     "550 unknown local-part \"someone\" in domain \"example.com\""
    ],
    "nearMisses": []
   },
   {
    "id": "failing-for-long",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "hosts (for \\S{1,80} )?have been failing for a long time",
      "for any host after a long failure period"
     ],
     "pattern": "\\bhosts (for \\S{1,80} )?have been failing for a long time\\b|\\bfor any host after a long failure period\\b"
    },
    "couldBe": "connection-failed",
    "examples": [
     "all hosts have been failing for a long time and were last tried after this message arrived",
     "retry time not reached for any host after a long failure period"
    ],
    "nearMisses": []
   },
   {
    "id": "transport-failed",
    "reason": "system-error",
    "when": {
     "phrases": [
      "child process of \\w{1,40} transport",
      "transport .{0,40}(returned|failed)"
     ],
     "pattern": "\\bchild process of \\w{1,40} transport\\b|\\btransport .{0,40}(returned|failed)\\b"
    },
    "examples": [
     "Child process of virtual transport returned 75 (could mean temporary error)"
    ],
    "nearMisses": []
   },
   {
    "id": "closed-connection",
    "reason": "connection-failed",
    "when": {
     "phrases": [
      "remote host( \\S{1,80}){0,3} closed (the )?connection",
      "retry time not reached for any host"
     ],
     "pattern": "\\bremote host( \\S{1,80}){0,3} closed (the )?connection\\b|\\bretry time not reached for any host\\b"
    },
    "couldBe": "delivery-expired",
    "examples": [
     "Remote host mx.example.com closed connection in response to end of data",
     "retry time not reached for any host for 'example.com'"
    ],
    "nearMisses": []
   },
   {
    "id": "mailbox-file",
    "reason": "mailbox-unavailable",
    "when": {
     "phrases": [
      "failed to lock mailbox",
      "mailbox \\S{1,80} (has wrong|has too many|is not a regular)"
     ],
     "pattern": "\\bfailed to lock mailbox\\b|\\bmailbox \\S{1,80} (has wrong|has too many|is not a regular)\\b"
    },
    "couldBe": "system-error",
    "examples": [
     "failed to lock mailbox /var/mail/someone (lock file)",
     "mailbox /var/mail/someone has wrong uid"
    ],
    "nearMisses": []
   },
   {
    "id": "local-delivery-failed",
    "reason": "system-error",
    "when": {
     "phrases": [
      "^local delivery failed"
     ],
     "pattern": "^local delivery failed\\b"
    },
    "couldBe": "mailbox-unavailable",
    "examples": [
     "local delivery failed"
    ],
    "nearMisses": []
   },
   {
    "id": "expansion-failed",
    "reason": "system-misconfigured",
    "when": {
     "phrases": [
      "failed to expand"
     ],
     "pattern": "\\bfailed to expand\\b"
    },
    "examples": [
     "failed to expand \"/home/someone\""
    ],
    "nearMisses": []
   },
   {
    "id": "its-own-address",
    "reason": "routing-error",
    "when": {
     "phrases": [
      "remote host address is the local host"
     ],
     "pattern": "\\bremote host address is the local host\\b"
    },
    "examples": [
     "remote host address is the local host"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/groupwise",
  "source": "the maker's list of error codes",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "d101",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "D101"
     ],
     "pattern": "\\bD101\\b"
    },
    "examples": [
     "The message could not be delivered: User not found (D101)"
    ],
    "nearMisses": []
   },
   {
    "id": "d107",
    "reason": "bad-address",
    "when": {
     "phrases": [
      "D107"
     ],
     "pattern": "\\bD107\\b"
    },
    "examples": [
     "The name fits more than one user (D107)"
    ],
    "nearMisses": []
   },
   {
    "id": "8912",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "(error|gwia|code)\\W{1,3}8912"
     ],
     "pattern": "\\b(error|gwia|code)\\W{1,3}8912\\b"
    },
    "examples": [
     "The message could not be delivered: error [8912]"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/haraka",
  "source": "Haraka: connection.js; haraka-dsn; plugins",
  "lookedAt": "2026-11-24",
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
     "phrases": [
      "^internal server error"
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
   },
   {
    "id": "cannot-deliver-for",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "I cannot deliver (mail )?for"
     ],
     "pattern": "\\bI cannot deliver (mail )?for\\b"
    },
    "couldBe": "user-unknown",
    "examples": [
     "550 I cannot deliver mail for <someone@example.com>"
    ],
    "nearMisses": []
   },
   {
    "id": "no-mx-for-from",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "no mx for your from address"
     ],
     "pattern": "\\bno mx for your from address\\b"
    },
    "examples": [
     "550 No MX for your FROM address"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/hmailserver",
  "source": "hMailServer 5: SMTPConnection.cpp",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "could-not-be-saved",
    "reason": "system-error",
    "permanent": false,
    "when": {
     "phrases": [
      "your message was received but it could not be saved"
     ],
     "pattern": "\\byour message was received but it could not be saved\\b"
    },
    "confidence": 0.7,
    "couldBe": "mail-system-full",
    "examples": [
     "554 Your message was received but it could not be saved. Please retry later."
    ],
    "nearMisses": []
   },
   {
    "id": "delivery-not-allowed",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "delivery is not allowed to this address"
     ],
     "pattern": "\\bdelivery is not allowed to this address\\b"
    },
    "examples": [
     "550 Delivery is not allowed to this address."
    ],
    "nearMisses": []
   },
   {
    "id": "account-not-active",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "^account is not active"
     ],
     "pattern": "^account is not active\\b"
    },
    "examples": [
     "550 Account is not active."
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/icewarp",
  "source": "replies of IceWarp servers seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "non-local",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "we do not relay",
      "delivery not allowed to non-local recipient"
     ],
     "pattern": "\\bwe do not relay\\b|\\bdelivery not allowed to non-local recipient\\b"
    },
    "examples": [
     "550 5.7.1 <someone@example.com> Delivery not allowed to non-local recipient, try authenticating"
    ],
    "nearMisses": []
   },
   {
    "id": "access-not-allowed",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "access to <?\\S{1,80} not allowed"
     ],
     "pattern": "\\baccess to <?\\S{1,80} not allowed\\b"
    },
    "couldBe": "policy-rejected",
    "examples": [
     "550 5.7.1 Access to <someone@example.com> not allowed"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/mailenable",
  "source": "replies of MailEnable and SmarterMail servers seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "non-local-address",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "mail server requires authentication when attempting to send to a non-local"
     ],
     "pattern": "\\bmail server requires authentication when attempting to send to a non-local\\b"
    },
    "couldBe": "smtp-auth-required",
    "examples": [
     "503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/mdaemon",
  "source": "the maker's knowledge base; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "dynamic-screening",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "dynamic screening"
     ],
     "pattern": "\\bdynamic screening\\b"
    },
    "examples": [
     "554 Access is denied by dynamic screening"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "^recipient unknown"
     ],
     "pattern": "^recipient unknown\\b"
    },
    "examples": [
     "550 5.1.1 Recipient unknown <someone@example.com>"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/opensmtpd",
  "source": "OpenSMTPD 6.8: smtpd/smtp_session.c, smtpd/queue.c, smtpd/mta.c",
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
     "phrases": [
      "^temporary error$"
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
     "phrases": [
      "^too many messages sent"
     ],
     "pattern": "^too many messages sent\\b"
    },
    "examples": [
     "452 4.3.2 Too many messages sent"
    ],
    "nearMisses": []
   },
   {
    "id": "envelope-expired",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "envelope expired"
     ],
     "pattern": "\\benvelope expired\\b"
    },
    "examples": [
     "Envelope expired"
    ],
    "nearMisses": []
   },
   {
    "id": "no-route",
    "reason": "routing-error",
    "when": {
     "phrases": [
      "no valid route to (the )?(remote )?mx"
     ],
     "pattern": "\\bno valid route to (the )?(remote )?mx\\b"
    },
    "examples": [
     "No valid route to remote MX"
    ],
    "nearMisses": []
   },
   {
    "id": "rejects-all",
    "reason": "domain-no-mail",
    "permanent": false,
    "when": {
     "phrases": [
      "destination seems? to reject all mails"
     ],
     "pattern": "\\bdestination seems? to reject all mails\\b"
    },
    "couldBe": "ip-blocklisted",
    "examples": [
     "Destination seem to reject all mails"
    ],
    "nearMisses": []
   },
   {
    "id": "no-mx",
    "reason": "domain-no-mail",
    "when": {
     "phrases": [
      "no mx found for (the )?(domain|destination)"
     ],
     "pattern": "\\bno mx found for (the )?(domain|destination)\\b"
    },
    "couldBe": "domain-not-found",
    "examples": [
     "No MX found for domain"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/oracle",
  "source": "the maker's administration guide; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "unknown-alias",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "unknown or illegal (alias|user|host)"
     ],
     "pattern": "\\bunknown or illegal (alias|user|host)\\b"
    },
    "examples": [
     "550 5.1.1 unknown or illegal alias: someone@example.com"
    ],
    "nearMisses": []
   },
   {
    "id": "no-longer-on-server",
    "reason": "mailbox-moved",
    "when": {
     "phrases": [
      "recipient no longer on server"
     ],
     "pattern": "\\brecipient no longer on server\\b"
    },
    "examples": [
     "550 5.1.6 recipient no longer on server: someone@example.com"
    ],
    "nearMisses": []
   },
   {
    "id": "disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "user (status|mail status)? ?(is )?(inactive|disabled)"
     ],
     "pattern": "\\buser (status|mail status)? ?(is )?(inactive|disabled)\\b"
    },
    "examples": [
     "550 5.2.1 user inactive: someone@example.com"
    ],
    "nearMisses": []
   },
   {
    "id": "channel-size",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "channel size limit exceeded",
      "line length limit"
     ],
     "pattern": "\\bchannel size limit exceeded\\b|\\bline length limit\\b"
    },
    "examples": [
     "552 5.2.3 channel size limit exceeded"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/postfix",
  "source": "Postfix 3.7: src/smtpd/smtpd_check.c, src/global/cleanup_strerror.c, src/local, src/smtp; ADDRESS_VERIFICATION_README, POSTSCREEN_README",
  "lookedAt": "2026-11-24",
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
     "phrases": [
      "^insufficient system storage"
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
     "phrases": [
      "queue file write error"
     ],
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
    "id": "mailbox-file-too-large",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "cannot (update|append message to) (mailbox|destination file)\\b.{0,200}\\b(file too large|quota exceeded)"
     ],
     "pattern": "\\bcannot (update|append message to) (mailbox|destination file)\\b.{0,200}\\b(file too large|quota exceeded)\\b"
    },
    "examples": [
     "5.2.2 cannot update mailbox /var/mail/someone for user someone. error writing message: File too large"
    ],
    "nearMisses": [
     "4.2.0 cannot update mailbox /var/mail/someone for user someone. unable to lock for exclusive access"
    ]
   },
   {
    "id": "mailbox-locked",
    "reason": "mailbox-unavailable",
    "when": {
     "phrases": [
      "cannot (update|append message to) (mailbox|destination file)\\b.{0,200}\\b(lock|resource temporarily)"
     ],
     "pattern": "\\bcannot (update|append message to) (mailbox|destination file)\\b.{0,200}\\b(lock|resource temporarily)\\b"
    },
    "examples": [
     "4.2.0 cannot update mailbox /var/mail/someone for user someone. unable to lock for exclusive access"
    ],
    "nearMisses": []
   },
   {
    "id": "unknown-in-table",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "user unknown in (virtual (alias|mailbox)|local recipient|relay recipient) table"
     ],
     "pattern": "\\buser unknown in (virtual (alias|mailbox)|local recipient|relay recipient) table\\b"
    },
    "examples": [
     "550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown in virtual alias table"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-address-rejected",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "sender address rejected: (undeliverable|unverified) address",
      "sender address rejected: (not owned by|not logged in|access denied|need fully|malformed dns|user unknown)"
     ],
     "pattern": "\\bsender address rejected: (undeliverable|unverified) address\\b|\\bsender address rejected: (not owned by|not logged in|access denied|need fully|malformed dns|user unknown)\\b"
    },
    "examples": [
     "550 5.1.7 <someone@example.com>: Sender address rejected: undeliverable address: mail for example.com loops back to myself"
    ],
    "nearMisses": [
     "550 5.7.23 <someone@example.com>: Sender address rejected: SPF fail"
    ]
   },
   {
    "id": "unverified-address",
    "reason": "mailbox-unavailable",
    "when": {
     "reply": [
      4
     ],
     "phrases": [
      "unverified address"
     ],
     "pattern": "\\bunverified address\\b"
    },
    "confidence": 0.75,
    "couldBe": "user-unknown",
    "examples": [
     "450 4.1.1 <someone@example.com>: Recipient address rejected: unverified address: Address verification in progress"
    ],
    "nearMisses": []
   },
   {
    "id": "undeliverable-recipient",
    "reason": "user-unknown",
    "when": {
     "reply": [
      5
     ],
     "status": [
      {
       "subject": 1,
       "detail": 1
      },
      {
       "subject": 1,
       "detail": 0
      },
      "none"
     ],
     "phrases": [
      "recipient address rejected: undeliverable address"
     ],
     "pattern": "\\brecipient address rejected: undeliverable address\\b"
    },
    "examples": [
     "550 5.1.1 <someone@example.com>: Recipient address rejected: undeliverable address: there is no such one"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-access-denied",
    "reason": "policy-rejected",
    "when": {
     "status": [
      {
       "subject": 7,
       "detail": 1
      }
     ],
     "phrases": [
      "recipient address rejected: access denied"
     ],
     "pattern": "\\brecipient address rejected: access denied\\b"
    },
    "confidence": 0.7,
    "couldBe": "user-unknown",
    "examples": [
     "554 5.7.1 <someone@example.com>: Recipient address rejected: Access denied"
    ],
    "nearMisses": [
     "550 5.4.1 Recipient address rejected: Access denied"
    ]
   },
   {
    "id": "mx-names-no-host",
    "reason": "domain-no-mail",
    "permanent": false,
    "when": {
     "status": [
      {
       "class": 5,
       "subject": 4,
       "detail": 4
      }
     ],
     "phrases": [
      "type=mx: malformed or unexpected name server reply"
     ],
     "pattern": "\\btype=mx: malformed or unexpected name server reply\\b"
    },
    "couldBe": "dns-failure",
    "examples": [
     "5.4.4 Name service error for name=example.com type=MX: Malformed or unexpected name server reply"
    ],
    "nearMisses": [
     "4.4.3 Name service error for name=example.com type=MX: Malformed or unexpected name server reply"
    ]
   },
   {
    "id": "name-service-for-now",
    "reason": "dns-failure",
    "when": {
     "phrases": [
      "name service error for\\b.{0,100}\\b(try again|malformed|unexpected|server failure|timed out)"
     ],
     "pattern": "\\bname service error for\\b.{0,100}\\b(try again|malformed|unexpected|server failure|timed out)\\b"
    },
    "couldBe": "domain-no-mail",
    "examples": [
     "Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again"
    ],
    "nearMisses": [
     "Host or domain name not found. Name service error for name=example.com type=A: Host not found"
    ]
   },
   {
    "id": "no-such-name",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "host or domain name not found"
     ],
     "pattern": "\\bhost or domain name not found\\b"
    },
    "examples": [
     "5.4.4 Host or domain name not found. Name service error for name=example.com type=A: Host not found"
    ],
    "nearMisses": []
   },
   {
    "id": "postscreen",
    "reason": "system-unavailable",
    "when": {
     "reply": [
      450
     ],
     "status": [
      {
       "subject": 3,
       "detail": 2
      }
     ],
     "phrases": [
      "^service currently unavailable"
     ],
     "pattern": "^service currently unavailable\\b"
    },
    "confidence": 0.7,
    "couldBe": "greylisted",
    "examples": [
     "450 4.3.2 Service currently unavailable"
    ],
    "nearMisses": [
     "450 4.3.2 Service unavailable"
    ]
   },
   {
    "id": "transport-unavailable",
    "reason": "system-misconfigured",
    "when": {
     "phrases": [
      "mail transport unavailable",
      "server configuration (error|problem)"
     ],
     "pattern": "\\bmail transport unavailable\\b|\\bserver configuration (error|problem)\\b"
    },
    "couldBe": "system-error",
    "examples": [
     "451 4.3.5 Server configuration error",
     "4.3.0 mail transport unavailable"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/qmail",
  "source": "notqmail 1.09: qmail.c, qmail-smtpd.c, qmail-local.c, qmail-remote.c; vpopmail 5.4: vdelivermail.c",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "write-error-or-disk-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "qq write error or disk full"
     ],
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
     "phrases": [
      "qq out of memory"
     ],
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
     "phrases": [
      "qq (read error|timeout|internal bug|waitpid|crashed|temporary problem|program not found)",
      "qq trouble (in home directory|creating files in queue|doing|with)"
     ],
     "pattern": "\\bqq (read error|timeout|internal bug|waitpid|crashed|temporary problem|program not found)\\b|\\bqq trouble (in home directory|creating files in queue|doing|with)\\b"
    },
    "confidence": 0.8,
    "couldBe": "mail-system-full",
    "examples": [
     "451 qq trouble creating files in queue (#4.3.0)"
    ],
    "nearMisses": []
   },
   {
    "id": "permanent-problem",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "mail server permanently rejected message"
     ],
     "pattern": "\\bmail server permanently rejected message\\b"
    },
    "couldBe": "spam-content",
    "examples": [
     "554 mail server permanently rejected message (#5.3.0)"
    ],
    "nearMisses": []
   },
   {
    "id": "no-mailbox-here",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "sorry, no mailbox here by that name",
      "no such (user|address) here by that name"
     ],
     "pattern": "\\bsorry, no mailbox here by that name\\b|\\bno such (user|address) here by that name\\b"
    },
    "examples": [
     "550 Sorry, no mailbox here by that name. (#5.1.1)"
    ],
    "nearMisses": []
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "account is currently disabled",
      "this address no longer accepts mail",
      "^mailbox temporarily disabled"
     ],
     "pattern": "\\baccount is currently disabled\\b|\\bthis address no longer accepts mail\\b|^mailbox temporarily disabled\\b"
    },
    "examples": [
     "550 account is currently disabled (#5.2.1)"
    ],
    "nearMisses": []
   },
   {
    "id": "over-quota",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "user is over quota",
      "mailfolder is over the allowed quota",
      "mail ?dir (is )?over ?quota"
     ],
     "pattern": "\\buser is over quota\\b|\\bmailfolder is over the allowed quota\\b|\\bmail ?dir (is )?over ?quota\\b"
    },
    "examples": [
     "552 user is over quota (#5.2.2)"
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
   },
   {
    "id": "badmailfrom",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "badmailfrom",
      "envelope sender (is )?in my",
      "envelope sender domain must exist",
      "sender (address )?must (contain|exist|have)"
     ],
     "pattern": "\\bbadmailfrom\\b|\\benvelope sender (is )?in my\\b|\\benvelope sender domain must exist\\b|\\bsender (address )?must (contain|exist|have)\\b"
    },
    "examples": [
     "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)"
    ],
    "nearMisses": []
   },
   {
    "id": "badrcptto",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "badrcptto"
     ],
     "pattern": "\\bbadrcptto\\b"
    },
    "couldBe": "policy-rejected",
    "examples": [
     "550 sorry, your envelope recipient is in my badrcptto list (#5.1.1)"
    ],
    "nearMisses": []
   },
   {
    "id": "no-host-named",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "(couldn't|could not) find (any host (named|by that name)|a mail exchanger)"
     ],
     "pattern": "\\b(couldn't|could not) find (any host (named|by that name)|a mail exchanger)\\b"
    },
    "examples": [
     "Sorry, I couldn't find any host named example.com. (#5.1.2)"
    ],
    "nearMisses": []
   },
   {
    "id": "name-not-looked-up",
    "reason": "dns-failure",
    "when": {
     "phrases": [
      "cname lookup failed"
     ],
     "pattern": "\\bcname lookup failed\\b"
    },
    "examples": [
     "CNAME lookup failed temporarily. (#4.4.3)"
    ],
    "nearMisses": []
   },
   {
    "id": "no-connection",
    "reason": "connection-failed",
    "when": {
     "phrases": [
      "wasn't able to establish an smtp connection",
      "connected to \\S{1,80} but (connection died|greeting failed)",
      "connection died"
     ],
     "pattern": "\\bwasn't able to establish an smtp connection\\b|\\bconnected to \\S{1,80} but (connection died|greeting failed)\\b|\\bconnection died\\b"
    },
    "examples": [
     "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)"
    ],
    "nearMisses": []
   },
   {
    "id": "greeting-rejected",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "connected to \\S{1,80} but my name was rejected"
     ],
     "pattern": "\\bconnected to \\S{1,80} but my name was rejected\\b"
    },
    "confidence": 0.75,
    "couldBe": "policy-rejected",
    "examples": [
     "Connected to 192.0.2.1 but my name was rejected."
    ],
    "nearMisses": []
   },
   {
    "id": "best-preference",
    "reason": "routing-error",
    "when": {
     "phrases": [
      "listed as a best-preference mx",
      "don't treat it as local",
      "already has my delivered-to line"
     ],
     "pattern": "\\blisted as a best-preference mx\\b|\\bdon't treat it as local\\b|\\balready has my delivered-to line\\b"
    },
    "couldBe": "system-misconfigured",
    "examples": [
     "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file. (#5.4.6)",
     "This message is looping: it already has my Delivered-To line. (#5.4.6)"
    ],
    "nearMisses": []
   },
   {
    "id": "bare-line-feed",
    "reason": "message-not-compliant",
    "when": {
     "phrases": [
      "smtplf",
      "bare LF"
     ],
     "pattern": "\\bsmtplf\\b|\\bbare LF\\b"
    },
    "examples": [
     "451 See http://pobox.com/~djb/docs/smtplf.html."
    ],
    "nearMisses": []
   },
   {
    "id": "unsafe-files",
    "reason": "system-misconfigured",
    "when": {
     "pattern": "\\b(uh-oh: |home directory is (writable|sticky)|message has wrong owner|\\.qmail file)"
    },
    "examples": [
     "Uh-oh: home directory is writable. (#4.7.0)",
     "Sorry, message has wrong owner. (#4.3.5)"
    ],
    "nearMisses": []
   },
   {
    "id": "maildir-delivery",
    "reason": "system-error",
    "when": {
     "phrases": [
      "temporary error on maildir delivery"
     ],
     "pattern": "\\btemporary error on maildir delivery\\b"
    },
    "confidence": 0.75,
    "couldBe": "mail-system-full",
    "examples": [
     "Temporary error on maildir delivery. (#4.3.0)"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "mtas/sendmail",
  "source": "Sendmail 8.18: srvrsmtp.c, collect.c, queue.c, macro.c, sysexits.c, cf/m4/proto.m4",
  "lookedAt": "2026-11-24",
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
     "phrases": [
      "insufficient disk space"
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
     "phrases": [
      "out of disk space for temp file"
     ],
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
     "phrases": [
      "^temporary error"
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
   },
   {
    "id": "name-not-looked-up",
    "reason": "dns-failure",
    "when": {
     "phrases": [
      "name server: \\S{1,80} host name lookup failure"
     ],
     "pattern": "\\bname server: \\S{1,80} host name lookup failure\\b"
    },
    "examples": [
     "450 4.0.0 someone@example.com... Deferred: Name server: example.com.: host name lookup failure"
    ],
    "nearMisses": []
   },
   {
    "id": "host-unknown",
    "reason": "domain-not-found",
    "when": {
     "pattern": "\\bhost unknown \\((name server: |authoritative answer from name server)"
    },
    "examples": [
     "550 5.1.2 <someone@example.com>... Host unknown (Name server: example.com: host not found)"
    ],
    "nearMisses": []
   },
   {
    "id": "cannot-send-within",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "(cannot send message (within|for)|could not be delivered for \\d{1,3}) \\d{0,3} ?(days?|hours?|weeks?)"
     ],
     "pattern": "\\b(cannot send message (within|for)|could not be delivered for \\d{1,3}) \\d{0,3} ?(days?|hours?|weeks?)\\b"
    },
    "examples": [
     "554 5.4.7 Cannot send message within 5 days",
     "Message could not be delivered for 5 days"
    ],
    "nearMisses": []
   },
   {
    "id": "local-user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "mail\\.local: unknown (user|name)"
     ],
     "pattern": "\\bmail\\.local: unknown (user|name)\\b"
    },
    "examples": [
     "554 5.5.0 mail.local: unknown name: someone"
    ],
    "nearMisses": []
   },
   {
    "id": "no-user-exit",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "EX_NOUSER"
     ],
     "pattern": "\\bEX_NOUSER\\b"
    },
    "examples": [
     "procmail: exited with EX_NOUSER"
    ],
    "nearMisses": []
   },
   {
    "id": "mailer-error",
    "reason": "system-error",
    "when": {
     "pattern": "\\bunknown mailer error \\d|\\boperating system error\\b|\\bEX_(TEMPFAIL|SOFTWARE|OSERR|OSFILE|IOERR|CANTCREAT|UNAVAILABLE|PROTOCOL)\\b|\\b(mailer|delivery agent) (died|exited|crashed|was killed|returned|failed|could not be (run|started))\\b|\"\\|.{1,200}service unavailable"
    },
    "examples": [
     "554 5.3.0 unknown mailer error 127",
     "The mailer died with signal 6",
     "procmail: exited with EX_TEMPFAIL"
    ],
    "nearMisses": []
   },
   {
    "id": "output-quota",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "(can'?t|cannot) create (\\(user\\) )?output file: disk quota"
     ],
     "pattern": "\\b(can'?t|cannot) create (\\(user\\) )?output file: disk quota\\b"
    },
    "examples": [
     "550 5.0.0 can't create (user) output file: Disk quota exceeded"
    ],
    "nearMisses": []
   },
   {
    "id": "output-file",
    "reason": "system-misconfigured",
    "when": {
     "phrases": [
      "(can'?t|cannot) create (\\(user\\) )?output"
     ],
     "pattern": "\\b(can'?t|cannot) create (\\(user\\) )?output\\b"
    },
    "examples": [
     "550 5.0.0 can't create (user) output file: Not a directory"
    ],
    "nearMisses": [
     "550 5.0.0 can't create (user) output file: Disk quota exceeded"
    ]
   },
   {
    "id": "forged-name",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "ip name (lookup failed|possibly forged)"
     ],
     "pattern": "\\bip name (lookup failed|possibly forged)\\b"
    },
    "examples": [
     "550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.1]"
    ],
    "nearMisses": []
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
     "phrases": [
      "^mail system full, try again later"
     ],
     "pattern": "^mail system full, try again later\\b"
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
     "phrases": [
      "rate limit exceeded",
      "maximum number of messages per session"
     ],
     "pattern": "\\brate limit exceeded\\b|\\bmaximum number of messages per session\\b"
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
     "phrases": [
      "session exceeded transfer quota"
     ],
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
     "phrases": [
      "^greylisted"
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
  "authority": "mtas/xmail",
  "source": "XMail 1.27: SMTPUtils.cpp, Errors.cpp",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "server-at-default",
    "reason": "connection-failed",
    "when": {
     "phrases": [
      "ErrCode\\s?=\\s?-?\\d{1,4}\\b.{0,120}\\b(connect|network|socket)"
     ],
     "pattern": "\\bErrCode\\s?=\\s?-?\\d{1,4}\\b.{0,120}\\b(connect|network|socket)\\b"
    },
    "examples": [
     "ErrCode = -40 ErrString = Cannot connect to remote address"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/de",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "{store} {5 pieces} (voll|.{0,2}berf{ue}llt|ersch{oe}pft|kein(en)? (speicher|platz))*",
      "(postfach|mailbox|konto) {4 pieces} (speicherkapazit|kapazit)\\S{1,8} {ue}berschritten*",
      "quota {3 pieces} {ue}berschritten*",
      "speicherplatz {4 pieces} (ersch{oe}pft|{ue}berschritten|verbraucht)*",
      "zu ?viele (e-?)?mails auf dem server*",
      "postfachgr{oesz}e {3 pieces} {ue}berschritten*",
      "(empf{ae}nger|benutzer|postfach|konto) {3 pieces} (speicher|postfach)?(limit|kontingent) {2 pieces} {reached}*",
      "(\\w{1,16})?speicherlimit {2 pieces} {reached}*",
      "(postfach|mailbox|posteingang) {5 pieces} (maximale gr{oesz}e|h{oe}chstgrenze|grenze) {2 pieces} {reached}",
      "(posteingang|postfach) {4 pieces} .{1,2}bervoll"
     ],
     "pattern": "\\b(postfach|posteingang|mailbox|briefkasten|postkorb|konto)( \\S{1,60}){0,5} (voll|.{0,2}berf.{1,2}llt|ersch.{1,2}pft|kein(en)? (speicher|platz))|\\b(postfach|mailbox|konto)( \\S{1,60}){0,4} (speicherkapazit|kapazit)\\S{1,8} .{1,2}berschritten|\\bquota( \\S{1,60}){0,3} .{1,2}berschritten|\\bspeicherplatz( \\S{1,60}){0,4} (ersch.{1,2}pft|.{1,2}berschritten|verbraucht)|\\bzu ?viele (e-?)?mails auf dem server|\\bpostfachgr.{1,4}e( \\S{1,60}){0,3} .{1,2}berschritten|\\b(empf.{1,2}nger|benutzer|postfach|konto)( \\S{1,60}){0,3} (speicher|postfach)?(limit|kontingent)( \\S{1,60}){0,2} (erreicht|.{1,2}berschritten)|\\b(\\w{1,16})?speicherlimit( \\S{1,60}){0,2} (erreicht|.{1,2}berschritten)|\\b(postfach|mailbox|posteingang)( \\S{1,60}){0,5} (maximale gr.{1,4}e|h.{1,2}chstgrenze|grenze)( \\S{1,60}){0,2} (erreicht|.{1,2}berschritten)\\b|\\b(posteingang|postfach)( \\S{1,60}){0,4} .{1,2}bervoll\\b"
    },
    "examples": [
     "552 Das Postfach des Empfängers ist voll",
     "550 Der Benutzer hat zuviele Mails auf dem Server",
     "Das Postfach hat die maximale Größe erreicht",
     "Der Posteingang ist übervoll"
    ],
    "nearMisses": [
     "550 Das Postfach gibt es nicht"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "(nachricht|e-?mail|mail) {4 pieces} zu gro(ss|{sz})( |$|\\.|!|,)*",
      "(nachricht|e-?mail|mail) {2 pieces} {ue}berschreitet {3 pieces} gr{oesz}e",
      "maximale (nachrichten|e-?mail|mail)-?gr{oesz}e"
     ],
     "pattern": "\\b(nachricht|e-?mail|mail)( \\S{1,60}){0,4} zu gro(ss|.{1,2})( |$|\\.|!|,)|\\b(nachricht|e-?mail|mail)( \\S{1,60}){0,2} .{1,2}berschreitet( \\S{1,60}){0,3} gr.{1,4}e\\b|\\bmaximale (nachrichten|e-?mail|mail)-?gr.{1,4}e\\b"
    },
    "examples": [
     "552 Die Nachricht ist für diesen Empfänger zu groß"
    ],
    "nearMisses": [
     "552 Das Postfach ist voll"
    ]
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "(festplatte|server|dateisystem|mailsystem|partition) {3 pieces} voll*",
      "kein(en)? (freier |freien )?(speicher|festplatten)platz*",
      "zu wenig (speicher|festplatten)platz*",
      "nicht gen{ue}gend (speicher|festplatten)platz*"
     ],
     "pattern": "\\b(festplatte|server|dateisystem|mailsystem|partition)( \\S{1,60}){0,3} voll|\\bkein(en)? (freier |freien )?(speicher|festplatten)platz|\\bzu wenig (speicher|festplatten)platz|\\bnicht gen.{1,2}gend (speicher|festplatten)platz"
    },
    "examples": [
     "452 Die Festplatte ist voll",
     "452 Nicht genügend Speicherplatz auf dem Server"
    ],
    "nearMisses": [
     "552 Das Postfach ist voll"
    ]
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(ip-?adresse|server|absende-?ip) {5 pieces} (blockiert|gesperrt|sperrliste|gelistet)",
      "ip {5 pieces} (blockiert|gesperrt)"
     ],
     "pattern": "\\b(ip-?adresse|server|absende-?ip)( \\S{1,60}){0,5} (blockiert|gesperrt|sperrliste|gelistet)\\b|\\bip( \\S{1,60}){0,5} (blockiert|gesperrt)\\b"
    },
    "examples": [
     "554 Ihre IP-Adresse ist blockiert",
     "554 Die IP 192.0.2.1 ist wegen Spam gesperrt"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "(absende(r|nde)\\w{0,12}|sender) {6 pieces} {sender-refused}",
      "ung{ue}ltige[rn]? absender*",
      "absende\\w{1,16} nicht aufl{oe}sbar"
     ],
     "pattern": "\\b(absende(r|nde)\\w{0,12}|sender)( \\S{1,60}){0,6} (abgelehnt|unbekannt|ung.{1,2}ltig|gesperrt|nicht (gefunden|erlaubt|zugelassen|akzeptiert|berechtigt)|existiert nicht|abgewiesen|verweigert)\\b|\\bung.{1,2}ltige[rn]? absender|\\babsende\\w{1,16} nicht aufl.{1,2}sbar\\b"
    },
    "examples": [
     "550 Die Absenderadresse existiert nicht",
     "550 Absenderdomain nicht auflösbar"
    ],
    "nearMisses": [
     "550 Die Adresse someone@example.com existiert nicht"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "{host} {4 pieces} (unbekannt|nicht (gefunden|registriert|aufl{oe}sbar)|existiert nicht)"
     ],
     "pattern": "\\b((mail)?domain|domäne|domaene|host|rechner|mailserver)( \\S{1,60}){0,4} (unbekannt|nicht (gefunden|registriert|aufl.{1,2}sbar)|existiert nicht)\\b"
    },
    "examples": [
     "550 Die Domain example.com existiert nicht"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "empf{ae}nger {3 pieces} (akzeptiert|nimmt|m{oe}chte|w{ue}nscht) kein*"
     ],
     "pattern": "\\bempf.{1,2}nger( \\S{1,60}){0,3} (akzeptiert|nimmt|m.{1,2}chte|w.{1,2}nscht) kein"
    },
    "examples": [
     "550 Der Empfänger akzeptiert keine Nachrichten von Ihnen"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "{holder} {5 pieces} {off}"
     ],
     "pattern": "\\b(postfach|konto|benutzerkonto|mailbox|benutzer|empf.{1,2}nger|account|adresse)( \\S{1,60}){0,5} (deaktiviert|gesperrt|inaktiv|abgelaufen|stillgelegt|gel.{1,2}scht|nicht mehr (aktiv|benutzt|verwendet|genutzt))\\b"
    },
    "examples": [
     "550 Das Konto dieses Benutzers ist gesperrt"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "{person} {8 pieces} {unknown}*",
      "(unbekannte[rn]?|ung{ue}ltige[rn]?) (empf|benutzer|adress|postfach|e-?mail|mailadress|nutzer)*",
      "kein(e|en)? (solche[rsn]? )?(benutzer|empf{ae}nger|postfach|mailbox|adresse)*",
      "existiert nicht*",
      "(adresse|empf{ae}nger|benutzer|postfach|konto|mailbox) gibt es {3 pieces} nicht",
      "e-?mail-?konto {4 pieces} (nicht gefunden|unbekannt|existiert nicht)"
     ],
     "pattern": "\\b(empf.{1,2}nger|benutzer|adresse|postfach|e-?mail-?adresse|mailadresse|emailadresse|teilnehmer|nutzer|mailbox)( \\S{1,60}){0,8} (unbekannt|existiert nicht|nicht (gefunden|bekannt|vorhanden|vergeben|existent|g.{1,2}ltig)|ung.{1,2}ltig|gibt es nicht)|\\b(unbekannte[rn]?|ung.{1,2}ltige[rn]?) (empf|benutzer|adress|postfach|e-?mail|mailadress|nutzer)|\\bkein(e|en)? (solche[rsn]? )?(benutzer|empf.{1,2}nger|postfach|mailbox|adresse)|\\bexistiert nicht|\\b(adresse|empf.{1,2}nger|benutzer|postfach|konto|mailbox) gibt es( \\S{1,60}){0,3} nicht\\b|\\be-?mail-?konto( \\S{1,60}){0,4} (nicht gefunden|unbekannt|existiert nicht)\\b"
    },
    "examples": [
     "550 Der Empfänger ist hier unbekannt",
     "550 Die Adresse someone@example.com existiert nicht",
     "550 Diese Adresse gibt es bei uns nicht",
     "550 Das E-Mail-Konto wurde nicht gefunden"
    ],
    "nearMisses": [
     "550 Der Empfänger mag Neues"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "als spam (eingestuft|erkannt|abgelehnt|klassifiziert)*",
      "spam-?verdacht*",
      "unerw{ue}nschte (werbung|mail|e-?mail|nachricht)*",
      "spam-?filter {1 piece} (abgewiesen|abgelehnt|blockiert|zur{ue}ckgewiesen)",
      "(vom|durch( den)?|unser\\w{0,2}) spam-?filter"
     ],
     "pattern": "\\bals spam (eingestuft|erkannt|abgelehnt|klassifiziert)|\\bspam-?verdacht|\\bunerw.{1,2}nschte (werbung|mail|e-?mail|nachricht)|\\bspam-?filter( \\S{1,60})? (abgewiesen|abgelehnt|blockiert|zur.{1,2}ckgewiesen)\\b|\\b(vom|durch( den)?|unser\\w{0,2}) spam-?filter\\b"
    },
    "examples": [
     "550 Die Nachricht wurde als Spam eingestuft",
     "554 Ihre E-Mail wurde vom Spamfilter abgewiesen"
    ],
    "nearMisses": []
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "zu viele (nachrichten|e-?mails|verbindungen|anfragen|empf)*",
      "zu schnell",
      "zu h{ae}ufig",
      "zu oft",
      "(sende|nachrichten|mail)-?(limit|rate|begrenzung) {3 pieces} (erreicht|{ue}berschritten)"
     ],
     "pattern": "\\bzu viele (nachrichten|e-?mails|verbindungen|anfragen|empf)|\\bzu schnell\\b|\\bzu h.{1,2}ufig\\b|\\bzu oft\\b|\\b(sende|nachrichten|mail)-?(limit|rate|begrenzung)( \\S{1,60}){0,3} (erreicht|.{1,2}berschritten)\\b"
    },
    "examples": [
     "421 Zu viele Nachrichten von Ihnen",
     "450 Sie senden zu schnell"
    ],
    "nearMisses": []
   },
   {
    "id": "connection-failed",
    "reason": "connection-failed",
    "when": {
     "phrases": [
      "verbindung {5 pieces} {failed}",
      "keine verbindung"
     ],
     "pattern": "\\bverbindung( \\S{1,60}){0,5} (fehlgeschlagen|abgelehnt|unterbrochen|abgebrochen|verloren|nicht (m.{1,2}glich|hergestellt|aufgebaut))\\b|\\bkeine verbindung\\b"
    },
    "examples": [
     "451 Die Verbindung zum Server ist fehlgeschlagen"
    ],
    "nearMisses": [
     "421 Zu viele Verbindungen"
    ]
   },
   {
    "id": "expired",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "(konnte|kann) {6 pieces} nicht {3 pieces} (innerhalb|rechtzeitig)*",
      "zustell(ung|versuche) {4 pieces} (verz{oe}gert|aufgegeben|abgebrochen)*",
      "zeit{ue}berschreitung",
      "innerhalb (von|der letzten) \\d{1,3} (tag|stunde)\\w{0,2} {1 piece} nicht",
      "nach \\d{1,3} (versuchen|tagen|stunden)"
     ],
     "pattern": "\\b(konnte|kann)( \\S{1,60}){0,6} nicht( \\S{1,60}){0,3} (innerhalb|rechtzeitig)|\\bzustell(ung|versuche)( \\S{1,60}){0,4} (verz.{1,2}gert|aufgegeben|abgebrochen)|\\bzeit.{1,2}berschreitung\\b|\\binnerhalb (von|der letzten) \\d{1,3} (tag|stunde)\\w{0,2}( \\S{1,60})? nicht\\b|\\bnach \\d{1,3} (versuchen|tagen|stunden)\\b"
    },
    "examples": [
     "Die Zustellung wurde verzögert",
     "Die Nachricht konnte innerhalb von 3 Tagen nicht zugestellt werden"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "(weiterleitung|relaying|relay|relais) {3 pieces} (nicht (erlaubt|gestattet|zugelassen)|verweigert|abgelehnt|verboten)",
      "nicht weiterleiten"
     ],
     "pattern": "\\b(weiterleitung|relaying|relay|relais)( \\S{1,60}){0,3} (nicht (erlaubt|gestattet|zugelassen)|verweigert|abgelehnt|verboten)\\b|\\bnicht weiterleiten\\b"
    },
    "examples": [
     "550 Weiterleitung nicht erlaubt",
     "550 Sie dürfen hier nicht weiterleiten"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "(anmeldung|authentifizierung|authentisierung) {3 pieces} (erforderlich|fehlgeschlagen|notwendig|ben{oe}tigt)",
      "melden sie sich {1 word} an"
     ],
     "pattern": "\\b(anmeldung|authentifizierung|authentisierung)( \\S{1,60}){0,3} (erforderlich|fehlgeschlagen|notwendig|ben.{1,2}tigt)\\b|\\bmelden sie sich( \\w{1,12})? an\\b"
    },
    "examples": [
     "530 Authentifizierung ist erforderlich",
     "530 Bitte melden Sie sich an"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "(server|dienst|system|mailserver) {4 pieces} (nicht (verf{ue}gbar|erreichbar)|{ue}berlastet|ausgelastet)"
     ],
     "pattern": "\\b(server|dienst|system|mailserver)( \\S{1,60}){0,4} (nicht (verf.{1,2}gbar|erreichbar)|.{1,2}berlastet|ausgelastet)\\b"
    },
    "examples": [
     "421 Der Server ist vorübergehend nicht verfügbar"
    ],
    "nearMisses": [
     "550 Die Nachricht ist nicht verfügbar"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "abgelehnt",
      "verweigert",
      "zur{ue}ckgewiesen",
      "nicht (erlaubt|berechtigt|zugelassen|gestattet)"
     ],
     "pattern": "\\babgelehnt\\b|\\bverweigert\\b|\\bzur.{1,2}ckgewiesen\\b|\\bnicht (erlaubt|berechtigt|zugelassen|gestattet)\\b"
    },
    "confidence": 0.7,
    "examples": [
     "554 Zugriff verweigert"
    ],
    "nearMisses": []
   },
   {
    "id": "tls-failed",
    "reason": "tls-failed",
    "when": {
     "phrases": [
      "verschl{ue}ssel(te|ung) {3 pieces} (erforderlich|notwendig|ben{oe}tigt|fehlgeschlagen)"
     ],
     "pattern": "\\bverschl.{1,2}ssel(te|ung)( \\S{1,60}){0,3} (erforderlich|notwendig|ben.{1,2}tigt|fehlgeschlagen)\\b"
    },
    "examples": [
     "530 Verschlüsselte Verbindung erforderlich"
    ],
    "nearMisses": []
   },
   {
    "id": "come-back",
    "reason": "greylisted",
    "when": {
     "reply": [
      4
     ],
     "phrases": [
      "in (\\d{1,4}|wenigen|einigen) (minuten|sekunden) {2 pieces} (erneut|wieder|noch ?mal\\w{0,1})"
     ],
     "pattern": "\\bin (\\d{1,4}|wenigen|einigen) (minuten|sekunden)( \\S{1,60}){0,2} (erneut|wieder|noch ?mal\\w{0,1})\\b"
    },
    "examples": [
     "450 Bitte in 5 Minuten erneut versuchen"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/en",
  "source": "replies of mail servers as they are seen in the field; the receivers' and MTAs' own words stand in their folders",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "named-system",
    "reason": "system-error",
    "when": {
     "phrases": [
      "other or undefined mail system status",
      "message relayed to non-compliant mailer"
     ],
     "pattern": "\\bother or undefined mail system status\\b|\\bmessage relayed to non-compliant mailer\\b"
    },
    "examples": [
     "550 <someone@example.com>: Recipient address rejected: Other or undefined mail system status"
    ],
    "nearMisses": [
     "450 4.2.0 Other or undefined mailbox status"
    ]
   },
   {
    "id": "named-mailbox",
    "reason": "mailbox-unavailable",
    "when": {
     "phrases": [
      "other or undefined mailbox status",
      "mailing list expansion problem"
     ],
     "pattern": "\\bother or undefined mailbox status\\b|\\bmailing list expansion problem\\b"
    },
    "examples": [
     "450 4.2.0 Other or undefined mailbox status"
    ],
    "nearMisses": [
     "550 5.7.0 Other or undefined security status"
    ]
   },
   {
    "id": "named-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "rejected: mail system full"
     ],
     "pattern": "\\brejected: mail system full\\b"
    },
    "examples": [
     "452 <someone@example.com>: Recipient address rejected: Mail system full"
    ],
    "nearMisses": [
     "552 The mailbox in this mail system is full"
    ]
   },
   {
    "id": "named-features",
    "reason": "system-misconfigured",
    "when": {
     "phrases": [
      "not capable of selected features"
     ],
     "pattern": "\\bnot capable of selected features\\b"
    },
    "examples": [
     "554 5.3.3 System not capable of selected features"
    ],
    "nearMisses": [
     "550 5.7.4 Security features not supported"
    ]
   },
   {
    "id": "named-congestion",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "mail system congestion"
     ],
     "pattern": "\\bmail system congestion\\b"
    },
    "examples": [
     "451 4.4.5 Mail system congestion"
    ],
    "nearMisses": [
     "431 Mail system full"
    ]
   },
   {
    "id": "named-network",
    "reason": "connection-failed",
    "when": {
     "phrases": [
      "other or undefined network or routing status"
     ],
     "pattern": "\\bother or undefined network or routing status\\b"
    },
    "examples": [
     "450 4.4.0 Other or undefined network or routing status"
    ],
    "nearMisses": [
     "451 4.5.0 Other or undefined protocol status"
    ]
   },
   {
    "id": "named-protocol",
    "reason": "protocol-error",
    "when": {
     "pattern": "(^|: )(invalid command( arguments)?|wrong protocol version|other or undefined protocol status)\\b"
    },
    "examples": [
     "501 5.5.4 <someone@example.com>: Recipient address rejected: Invalid command arguments"
    ],
    "nearMisses": [
     "550 5.1.1 Invalid recipient"
    ]
   },
   {
    "id": "named-content",
    "reason": "content-rejected",
    "when": {
     "pattern": "(^|: )(message content not available|message integrity failure|media (not supported|error))\\b"
    },
    "examples": [
     "550 5.6.1 <someone@example.com>: Recipient address rejected: Media not supported"
    ],
    "nearMisses": [
     "550 Message not available"
    ]
   },
   {
    "id": "named-internationalized",
    "reason": "message-not-compliant",
    "when": {
     "phrases": [
      "utf-?8 (string reply|header message)"
     ],
     "pattern": "\\butf-?8 (string reply|header message)\\b"
    },
    "examples": [
     "553 5.6.8 UTF-8 string reply is required, but not permitted by the client"
    ],
    "nearMisses": [
     "553 5.6.7 Non-ASCII addresses not permitted for that recipient"
    ]
   },
   {
    "id": "named-non-ascii-address",
    "reason": "bad-address",
    "when": {
     "phrases": [
      "non-ascii addresses not permitted"
     ],
     "pattern": "\\bnon-ascii addresses not permitted\\b"
    },
    "examples": [
     "553 5.6.7 Non-ASCII addresses not permitted for that recipient"
    ],
    "nearMisses": [
     "553 5.6.8 UTF-8 string reply is required, but not permitted by the client"
    ]
   },
   {
    "id": "named-cryptography",
    "reason": "tls-failed",
    "when": {
     "phrases": [
      "security conversion required",
      "security features not supported",
      "cryptographic (failure|algorithm)",
      "encryption required for"
     ],
     "pattern": "\\bsecurity conversion required\\b|\\bsecurity features not supported\\b|\\bcryptographic (failure|algorithm)\\b|\\bencryption required for\\b"
    },
    "examples": [
     "504 5.7.4 Security features not supported",
     "524 5.7.11 Encryption required for this mechanism"
    ],
    "nearMisses": [
     "535 5.7.8 Authentication credentials invalid"
    ]
   },
   {
    "id": "named-log-in",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "password transition",
      "trust relationship required"
     ],
     "pattern": "\\bpassword transition\\b|\\btrust relationship required\\b"
    },
    "examples": [
     "432 4.7.12 A password transition is needed"
    ],
    "nearMisses": [
     "553 Trust nobody"
    ]
   },
   {
    "id": "named-null-mx-of-sender",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "sender address has (a )?null mx"
     ],
     "pattern": "\\bsender address has (a )?null mx\\b"
    },
    "examples": [
     "550 5.7.27 Sender address has null MX"
    ],
    "nearMisses": [
     "550 5.1.10 Recipient address has null MX"
    ]
   },
   {
    "id": "named-flood",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "mail flood"
     ],
     "pattern": "\\bmail flood\\b"
    },
    "examples": [
     "450 4.7.28 Mail flood detected"
    ],
    "nearMisses": [
     "450 4.2.1 Mailbox full"
    ]
   },
   {
    "id": "named-owner",
    "reason": "mailbox-moved",
    "when": {
     "phrases": [
      "rrvs test"
     ],
     "pattern": "\\brrvs test\\b"
    },
    "examples": [
     "550 5.7.19 RRVS test cannot be completed"
    ],
    "nearMisses": [
     "551 User not local"
    ]
   },
   {
    "id": "sent-never-in-its-words",
    "reason": "suppressed",
    "when": {
     "phrases": [
      "has suppressed sending",
      "^spam reporting address\\W{0,3}$",
      "unsubscribed from (your|our|this)",
      "in (your|our) (block|suppression|exclusion) ?-?list",
      "(contact|recipient|address) (is )?unsubscribed",
      "(black|block)listed in your account",
      "dropped\\b.{0,40}\\b(bounced?|invalid|unsubscribed)",
      "list of (bounced|suppressed|unsubscribed|blocked) addresses"
     ],
     "pattern": "\\bhas suppressed sending\\b|^spam reporting address\\W{0,3}$|\\bunsubscribed from (your|our|this)\\b|\\bin (your|our) (block|suppression|exclusion) ?-?list\\b|\\b(contact|recipient|address) (is )?unsubscribed\\b|\\b(black|block)listed in your account\\b|\\bdropped\\b.{0,40}\\b(bounced?|invalid|unsubscribed)\\b|\\blist of (bounced|suppressed|unsubscribed|blocked) addresses\\b"
    },
    "examples": [
     "Spam Reporting Address",
     "The recipient has unsubscribed from your mailings",
     "The address is in your block list",
     "The service has suppressed sending to this address because it is invalid",
     "Not sent: contact unsubscribed",
     "The address is blocklisted in your account",
     "Message dropped: the address was invalid before",
     "The address was on the list of bounced addresses"
    ],
    "nearMisses": [
     "550 The address is invalid"
    ]
   },
   {
    "id": "expired-by-its-code",
    "reason": "delivery-expired",
    "when": {
     "status": [
      {
       "subject": 4,
       "detail": 7
      }
     ],
     "phrases": [
      "queued?",
      "expired",
      "timed?",
      "too long",
      "deliver(y|ed)?",
      "retr(y|ies)",
      "attempts?",
      "days?",
      "hours?"
     ],
     "pattern": "\\bqueued?\\b|\\bexpired\\b|\\btimed?\\b|\\btoo long\\b|\\bdeliver(y|ed)?\\b|\\bretr(y|ies)\\b|\\battempts?\\b|\\bdays?\\b|\\bhours?\\b"
    },
    "examples": [
     "550 4.4.7 The mail waited for too long"
    ],
    "nearMisses": [
     "550 5.3.4 The mail is too long"
    ]
   },
   {
    "id": "line-too-long",
    "reason": "message-not-compliant",
    "when": {
     "phrases": [
      "(message|body|header|text|data) lines?( length)?{is}? {1 word} (too long|longer than|exceed(s|ed|ing)?)",
      "^lines?{is}? too long",
      "(maximum|max|allowed) line (length|size)",
      "(number of|too many) header (lines|fields)",
      "lines? (in|of) {2 words} (is|are|was|were) too long"
     ],
     "pattern": "\\b(message|body|header|text|data) lines?( length)?( is| are| was| were| has been| have been)?( \\w{1,12})? (too long|longer than|exceed(s|ed|ing)?)\\b|^lines?( is| are| was| were| has been| have been)? too long\\b|\\b(maximum|max|allowed) line (length|size)\\b|\\b(number of|too many) header (lines|fields)\\b|\\blines? (in|of)( \\w{1,12}){0,2} (is|are|was|were) too long\\b"
    },
    "examples": [
     "552 A message line is too long",
     "550 Maximum line length exceeded",
     "552 5.3.4 The number of header lines exceeds what we take",
     "554 5.6.0 Lines in the mail were too long"
    ],
    "nearMisses": [
     "552 The message is too long",
     "500 Command line too long"
    ]
   },
   {
    "id": "number-of-recipients",
    "reason": "too-many-recipients",
    "when": {
     "phrases": [
      "number of recipients"
     ],
     "pattern": "\\bnumber of recipients\\b"
    },
    "examples": [
     "552 5.3.4 The number of recipients exceeds the limit"
    ],
    "nearMisses": [
     "552 5.3.4 The size exceeds the limit"
    ]
   },
   {
    "id": "size-by-its-code",
    "reason": "message-too-large",
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 4
      },
      {
       "subject": 2,
       "detail": 3
      }
     ],
     "phrases": [
      "size",
      "limits?",
      "large",
      "larger",
      "big",
      "exceed(s|ed|ing)?"
     ],
     "pattern": "\\bsize\\b|\\blimits?\\b|\\blarge\\b|\\blarger\\b|\\bbig\\b|\\bexceed(s|ed|ing)?\\b"
    },
    "examples": [
     "552 5.3.4 It exceeds the storage limit for one piece",
     "552 5.2.3 It is over the limit"
    ],
    "nearMisses": [
     "552 5.2.2 It is over the limit"
    ]
   },
   {
    "id": "size-of-message",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "({sendable}|session|header)( file)? ?{size} {3 pieces} ({too-large}|limit|violat(es|ion)|restrict(ed|ions?))"
     ],
     "pattern": "\\b(((messages?|mails?|e-?mails?)|letter|data|content|body|attachments?)|session|header)( file)? ?(size|length)( \\S{1,60}){0,3} ((exceed(s|ed|ing)?|too (big|large|long)|larger|over|greater|above|beyond)|limit|violat(es|ion)|restrict(ed|ions?))\\b"
    },
    "examples": [
     "552 The session size is over what we take",
     "552 Message size exceeds fixed limit",
     "552 Message length (20971520) is above our limits"
    ],
    "nearMisses": [
     "552 5.2.2 Mailbox size limit exceeded"
    ]
   },
   {
    "id": "too-large",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "{sendable} {2 pieces}{is}?( just| much)? {beyond-limits}*",
      "size of( the| this| your)? (message|mail|e-?mail) {3 pieces} (over|exceeds?|too|above|larger|limit)",
      "exceed(s|ed|ing)? {2 pieces} size limits?",
      "exceed(s|ed|ing)? the limit {4 words} \\d{1,12} ?(bytes|kb|mb|k|m)",
      "\\d{1,12} ?(bytes|kb|mb|k|m) is the (maximum|max|limit|most)"
     ],
     "pattern": "\\b((messages?|mails?|e-?mails?)|letter|data|content|body|attachments?)( \\S{1,60}){0,2}( is| are| was| were| has been| have been)?( just| much)? (too (big|large|long)|(larger|bigger) than|(exceed(s|ed|ing)?|over|above)( \\w{1,12}){0,4} ((size|length)|limit of \\d|\\d{1,12} ?(bytes|kb|mb|k|m)\\b))|\\bsize of( the| this| your)? (message|mail|e-?mail)( \\S{1,60}){0,3} (over|exceeds?|too|above|larger|limit)\\b|\\bexceed(s|ed|ing)?( \\S{1,60}){0,2} size limits?\\b|\\bexceed(s|ed|ing)? the limit( \\w{1,12}){0,4} \\d{1,12} ?(bytes|kb|mb|k|m)\\b|\\b\\d{1,12} ?(bytes|kb|mb|k|m) is the (maximum|max|limit|most)\\b"
    },
    "examples": [
     "552 The message is too large for this mailbox",
     "554 5.7.1 Message exceeds the maximum size",
     "552 The mail is just bigger than we take",
     "The size of this message is over the limit",
     "It exceeded Example's size limits",
     "It exceeds the limit for mails of 25 MB",
     "552 message refused, 10 MB is the maximum"
    ],
    "nearMisses": [
     "451 Our queue is too large"
    ]
   },
   {
    "id": "too-much-data",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "too much (mail )?data",
      "because it exceeds the (maximum |allowed )?size",
      "(max(imum)?|allowed|permitted) {1 word} {message} ?size",
      "size limit (of|for) (this |the )?messages?",
      "exceed(s|ed|ing)? {2 words} {message} ?size",
      "limit is \\d{1,12} ?(bytes|kb|mb|k|m)",
      "class=size",
      "^size limit exceeded\\W{0,3}$"
     ],
     "pattern": "\\btoo much (mail )?data\\b|\\bbecause it exceeds the (maximum |allowed )?size\\b|\\b(max(imum)?|allowed|permitted)( \\w{1,12})? (messages?|mails?|e-?mails?) ?size\\b|\\bsize limit (of|for) (this |the )?messages?\\b|\\bexceed(s|ed|ing)?( \\w{1,12}){0,2} (messages?|mails?|e-?mails?) ?size\\b|\\blimit is \\d{1,12} ?(bytes|kb|mb|k|m)\\b|\\bclass=size\\b|^size limit exceeded\\W{0,3}$"
    },
    "examples": [
     "552 You sent too much data",
     "550 The maximum message size is 10 MB",
     "552 Refused: exceeded our mailsize"
    ],
    "nearMisses": [
     "452 4.2.2 Mailbox size limit reached"
    ]
   },
   {
    "id": "mailbox-size",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "(mail ?box|inbox) {1 word} ?(size|storage|space)( limit| quota)?{is}? (exceeded|reached|used up)"
     ],
     "pattern": "\\b(mail ?box|inbox)( \\w{1,12})? ?(size|storage|space)( limit| quota)?( is| are| was| were| has been| have been)? (exceeded|reached|used up)\\b"
    },
    "examples": [
     "552 Mailbox size limit exceeded for recipient"
    ],
    "nearMisses": [
     "552 Message size limit exceeded"
    ]
   },
   {
    "id": "recipients-per-time",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "too many (recipients|rcpts) {4 pieces} (this|per|an?|in the last|within|in one) (\\d{1,3} )?(hour|day|minute)s?"
     ],
     "pattern": "\\btoo many (recipients|rcpts)( \\S{1,60}){0,4} (this|per|an?|in the last|within|in one) (\\d{1,3} )?(hour|day|minute)s?\\b"
    },
    "couldBe": "too-many-recipients",
    "examples": [
     "452 Too many recipients received this hour"
    ],
    "nearMisses": [
     "452 Too many recipients"
    ]
   },
   {
    "id": "too-many-recipients",
    "reason": "too-many-recipients",
    "when": {
     "phrases": [
      "{more-than-allowed}( (smtp|message|envelope|rcpt|to|bcc|cc|of))? {recipients}",
      "recipients?( count)? limit",
      "recipients exceed(s|ed)? (the|our|\\d{1,6}|limits?)",
      "recipients exceed(s|ed)?\\W{0,3}$",
      "multi-?recipient bounce",
      "bounces? {4 words} more than one recipient",
      "more (recipients|rcpts) than",
      "\\d{1,6} recipients, \\d{1,6} {2 words} allowed"
     ],
     "pattern": "\\b((too (many|much)|excessive|more than \\d{1,6})|maximum( number of)?|max|number of|limit (of|on)( the number of)?|exceed(s|ed|ing)?( \\w{1,12}){0,3})( (smtp|message|envelope|rcpt|to|bcc|cc|of))? (recipients?|rcpts?|addressees|destinations)\\b|\\brecipients?( count)? limit\\b|\\brecipients exceed(s|ed)? (the|our|\\d{1,6}|limits?)\\b|\\brecipients exceed(s|ed)?\\W{0,3}$|\\bmulti-?recipient bounce\\b|\\bbounces?( \\w{1,12}){0,4} more than one recipient\\b|\\bmore (recipients|rcpts) than\\b|\\b\\d{1,6} recipients, \\d{1,6}( \\w{1,12}){0,2} allowed\\b"
    },
    "examples": [
     "452 Error: too many recipients",
     "550 More than 100 recipients",
     "550 Recipient limit is reached",
     "550 5.5.3 Multi-recipient bounce",
     "452 There are more recipients than we take",
     "550 It has 120 recipients, 100 are allowed"
    ],
    "nearMisses": [
     "550 5.1.1 Recipient not found"
    ]
   },
   {
    "id": "separate-transaction",
    "reason": "too-many-recipients",
    "when": {
     "phrases": [
      "(recipient|recipients|one|rest|others)\\b.{0,40}\\b(separate|another|new|different) (transaction|session|message)",
      "only one (recipient|rcpt)",
      "one (recipient|rcpt) (at a time|per|only)"
     ],
     "pattern": "\\b(recipient|recipients|one|rest|others)\\b.{0,40}\\b(separate|another|new|different) (transaction|session|message)\\b|\\bonly one (recipient|rcpt)\\b|\\bone (recipient|rcpt) (at a time|per|only)\\b"
    },
    "examples": [
     "452 4.5.3 Send to one recipient now and to the others in another transaction",
     "452 Only one recipient, please"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-loop",
    "reason": "routing-error",
    "when": {
     "phrases": [
      "(too many|exceeded|exceeds|maximum|max|more than)( \\d{1,3})?( the| maximum){0,2} (hops?|hop ?count|received)",
      "hop ?count",
      "(mail|routing|forwarding|forward|delivery|message|dns|mx|smtp|alias) ?loop(s|ing|ed)?",
      "loops? (back|detected|found|to myself)",
      "looping",
      "too many (hops|received|forwards|redirects)",
      "would loop",
      "points? back to (me|us|this|itself)",
      "already (passed|been|processed|seen) {2 words} (here|by this)",
      "loop alert",
      "(maximum|max)( number of)? received"
     ],
     "pattern": "\\b(too many|exceeded|exceeds|maximum|max|more than)( \\d{1,3})?( the| maximum){0,2} (hops?|hop ?count|received)\\b|\\bhop ?count\\b|\\b(mail|routing|forwarding|forward|delivery|message|dns|mx|smtp|alias) ?loop(s|ing|ed)?\\b|\\bloops? (back|detected|found|to myself)\\b|\\blooping\\b|\\btoo many (hops|received|forwards|redirects)\\b|\\bwould loop\\b|\\bpoints? back to (me|us|this|itself)\\b|\\balready (passed|been|processed|seen)( \\w{1,12}){0,2} (here|by this)\\b|\\bloop alert\\b|\\b(maximum|max)( number of)? received\\b"
    },
    "examples": [
     "554 5.4.6 Too many hops",
     "554 Mail loops back to myself",
     "554 The message exceeded 50 hops",
     "554 The message already passed here"
    ],
    "nearMisses": [
     "550 The address is unrouteable"
    ]
   },
   {
    "id": "greylisted",
    "reason": "greylisted",
    "when": {
     "phrases": [
      "gr[ea]y(-| )?list*",
      "postgrey*",
      "intentional(ly)? (policy )?(delay|defer)*",
      "deferred for (the )?first (time|contact)*"
     ],
     "pattern": "\\bgr[ea]y(-| )?list|\\bpostgrey|\\bintentional(ly)? (policy )?(delay|defer)|\\bdeferred for (the )?first (time|contact)"
    },
    "examples": [
     "450 4.2.0 Greylisted, come again",
     "451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minutes"
    ],
    "nearMisses": [
     "450 The user grey is not here"
    ]
   },
   {
    "id": "reverse-dns",
    "reason": "missing-ptr",
    "when": {
     "phrases": [
      "reverse[- ]?(dns|lookup|look-up|hostname|host name|name|ip|address|record|mapping|entry|resolution)",
      "rdns",
      "r-dns",
      "ptr(s| ?records?| ?record)?",
      "cannot find your (reverse )?host ?name",
      "forward[- ]confirmed",
      "fcrdns",
      "no (valid )?(reverse|dns name|rdns|ptr)",
      "(ip( address)?|host ?name|client( ip)?) {2 pieces} ((do|does|did){not}|fails? to) {have-a-name}",
      "(mismatch(es)?|does{not} match) {1 word} (client|sending|your|the) ip",
      "unverifi?y?able sending ips?",
      "(sender|client|your) ip( address)? must (resolve|have)",
      "unresolvable (client|host|ip)",
      "(unknown|unnamed|anonymous) (hosts?|clients?) {3 words} (connect|send|not|rejected|refused)",
      "unverified (client|host)",
      "hosts? (with|without) (proper|valid|correct) {1 word} dns"
     ],
     "pattern": "\\breverse[- ]?(dns|lookup|look-up|hostname|host name|name|ip|address|record|mapping|entry|resolution)\\b|\\brdns\\b|\\br-dns\\b|\\bptr(s| ?records?| ?record)?\\b|\\bcannot find your (reverse )?host ?name\\b|\\bforward[- ]confirmed\\b|\\bfcrdns\\b|\\bno (valid )?(reverse|dns name|rdns|ptr)\\b|\\b(ip( address)?|host ?name|client( ip)?)( \\S{1,60}){0,2} ((do|does|did)(n't| not)|fails? to) (resolve|match|have an? (reverse|host ?name|ptr|name|dns))\\b|\\b(mismatch(es)?|does(n't| not) match)( \\w{1,12})? (client|sending|your|the) ip\\b|\\bunverifi?y?able sending ips?\\b|\\b(sender|client|your) ip( address)? must (resolve|have)\\b|\\bunresolvable (client|host|ip)\\b|\\b(unknown|unnamed|anonymous) (hosts?|clients?)( \\w{1,12}){0,3} (connect|send|not|rejected|refused)\\b|\\bunverified (client|host)\\b|\\bhosts? (with|without) (proper|valid|correct)( \\w{1,12})? dns\\b"
    },
    "examples": [
     "550 5.7.1 Client host rejected: cannot find your reverse hostname",
     "554 Your address has no PTR record",
     "421 Temporarily rate limited since there is no reverse DNS",
     "550 The name mismatches your IP",
     "554 We do not let unknown hosts connect",
     "450 4.7.1 Unverified client host",
     "550 Mail is taken from hosts with proper DNS names"
    ],
    "nearMisses": [
     "450 Sender address rejected: Domain not found",
     "550 This is a reverse charge number"
    ]
   },
   {
    "id": "header-twice",
    "reason": "message-not-compliant",
    "when": {
     "phrases": [
      "(duplicated?|repeated|more than one|several) headers?"
     ],
     "pattern": "\\b(duplicated?|repeated|more than one|several) headers?\\b"
    },
    "examples": [
     "554 Transaction failed: Duplicate header 'DKIM-Signature'."
    ],
    "nearMisses": [
     "550 The DKIM header is not valid"
    ]
   },
   {
    "id": "sender-proof",
    "reason": "authentication-failed",
    "when": {
     "phrases": [
      "{proof}",
      "(dmarc|dkim|spf)(fail|reject|check)*",
      "dmarc*",
      "(unauthenticated|not authenticated) {message}*",
      "(sender|{message}|domain|from) {1 piece}( is| was| could)?( be)? (unauthenticated|not (be )?authenticated)",
      "(required )?authentication (level|checks?) (failed|not met)*",
      "multiple authentication checks",
      "is not allowed to send( mail| e-?mail| messages)? (from|for)",
      "(fail(s|ed|ing|ure)?|(do|does|did){not}|not) {3 words} (authentication|authentic) (requirements?|checks?|information|level)*",
      "(not|isn't) (properly )?(aligned|in alignment) with*",
      "fail(s|ed)? (the )?sender policy",
      "spoof(ed|ing)",
      "(is |are )?not (permitted|authori[sz]ed|designated) to send( mail| e-?mail| messages)? (for|on behalf of)",
      "not a (permitted|designated) sender",
      "(not|isn't) aligned",
      "alignment (failure|failed|check)",
      "(sender|domain|e-?mail|message)( domain)? authentication (failed|failure|missing)",
      "openspf",
      "(isn't|not|never) (dkim[- ])?signed"
     ],
     "pattern": "\\b(dmarc|dkim|domain ?keys?|spf|sender policy framework|sender ?id (check|record|fail)|arc (seal|chain|validation|signature))\\b|\\b(dmarc|dkim|spf)(fail|reject|check)|\\bdmarc|\\b(unauthenticated|not authenticated) (messages?|mails?|e-?mails?)|\\b(sender|(messages?|mails?|e-?mails?)|domain|from)( \\S{1,60})?( is| was| could)?( be)? (unauthenticated|not (be )?authenticated)\\b|\\b(required )?authentication (level|checks?) (failed|not met)|\\bmultiple authentication checks\\b|\\bis not allowed to send( mail| e-?mail| messages)? (from|for)\\b|\\b(fail(s|ed|ing|ure)?|(do|does|did)(n't| not)|not)( \\w{1,12}){0,3} (authentication|authentic) (requirements?|checks?|information|level)|\\b(not|isn't) (properly )?(aligned|in alignment) with|\\bfail(s|ed)? (the )?sender policy\\b|\\bspoof(ed|ing)\\b|\\b(is |are )?not (permitted|authori[sz]ed|designated) to send( mail| e-?mail| messages)? (for|on behalf of)\\b|\\bnot a (permitted|designated) sender\\b|\\b(not|isn't) aligned\\b|\\balignment (failure|failed|check)\\b|\\b(sender|domain|e-?mail|message)( domain)? authentication (failed|failure|missing)\\b|\\bopenspf\\b|\\b(isn't|not|never) (dkim[- ])?signed\\b"
    },
    "examples": [
     "550 5.7.1 Rejected by the sender's DMARC policy",
     "550 SPF check did not pass",
     "550 The From: domain isn't aligned with any of them",
     "550 It fails the sender policy",
     "550 Spoofed mail",
     "550 192.0.2.1 is not permitted to send mail for example.com",
     "550 The From domain is not aligned",
     "550 sender domain authentication failed",
     "554 Please see openspf.net",
     "554 5.7.1 The mail isn't signed by example.com"
    ],
    "nearMisses": [
     "535 Authentication failed"
    ]
   },
   {
    "id": "client-on-list",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(client host|client|host|ip|ip address) \\S{1,60}{is}? (blocked|listed|rejected|refused) {1 word} (using|by|in|at|on)",
      "\\d{1,3}(\\.\\d{1,3}){3}\\W{0,3} (is |was )?(blocked|listed|blacklisted|blocklisted) (using|by|in|at|on|with)"
     ],
     "pattern": "\\b(client host|client|host|ip|ip address) \\S{1,60}( is| are| was| were| has been| have been)? (blocked|listed|rejected|refused)( \\w{1,12})? (using|by|in|at|on)\\b|\\b\\d{1,3}(\\.\\d{1,3}){3}\\W{0,3} (is |was )?(blocked|listed|blacklisted|blocklisted) (using|by|in|at|on|with)\\b"
    },
    "examples": [
     "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.dnsbl.example",
     "550 192.0.2.1 listed at http://bl.example.net/reputation"
    ],
    "nearMisses": [
     "554 5.7.1 Service unavailable; Sender address [someone@example.com] blocked using dbl.dnsbl.example"
    ]
   },
   {
    "id": "reputation",
    "reason": "poor-reputation",
    "when": {
     "phrases": [
      "{poor} (\\w{1,12} ){0,2}reputation",
      "reputation",
      "senderbase",
      "talos ?intelligence",
      "(user|spam|abuse|many|recent) complaints",
      "complaint rate",
      "(suspicious|malicious|abusive|unusual|suspected) (sending )?(activity|activities|behaviou?r|connections?)",
      "(bad|poor|low|negative) (\\w{1,12} )?(score|rating|history|practices?)",
      "sender ?score",
      "(spam|abuse|user) (reports|complaints)",
      "too (much|many) (spams?|junk|unwanted)( mails?| messages?| e-?mails?)? {3 words} from",
      "(low|no|little|insufficient) trust",
      "(score|rating) {4 words} too low",
      "domain {1 piece}{is}? (too (young|new)|(newly|recently) registered)",
      "(new|young|newly registered) domain",
      "suspicious {1 word} (pattern|sender|traffic)*"
     ],
     "pattern": "\\b(poor|low|bad|negative|very low|no|questionable|untrusted|unknown|insufficient|suspicious) (\\w{1,12} ){0,2}reputation\\b|\\breputation\\b|\\bsenderbase\\b|\\btalos ?intelligence\\b|\\b(user|spam|abuse|many|recent) complaints\\b|\\bcomplaint rate\\b|\\b(suspicious|malicious|abusive|unusual|suspected) (sending )?(activity|activities|behaviou?r|connections?)\\b|\\b(bad|poor|low|negative) (\\w{1,12} )?(score|rating|history|practices?)\\b|\\bsender ?score\\b|\\b(spam|abuse|user) (reports|complaints)\\b|\\btoo (much|many) (spams?|junk|unwanted)( mails?| messages?| e-?mails?)?( \\w{1,12}){0,3} from\\b|\\b(low|no|little|insufficient) trust\\b|\\b(score|rating)( \\w{1,12}){0,4} too low\\b|\\bdomain( \\S{1,60})?( is| are| was| were| has been| have been)? (too (young|new)|(newly|recently) registered)\\b|\\b(new|young|newly registered) domain\\b|\\bsuspicious( \\w{1,12})? (pattern|sender|traffic)"
    },
    "examples": [
     "554 5.7.1 Refused for poor reputation of the sending host",
     "421 Deferred due to user complaints",
     "421 There are too many spam reports about you",
     "421 Too many spams from your IP",
     "550 The score of the host is too low",
     "451 Your domain is too young"
    ],
    "nearMisses": [
     "550 Mail is refused"
    ]
   },
   {
    "id": "this-ip-is-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "({this-ip}|({message}|connections?) from \\[?{ip-number}\\]?){is} {1 word} {shut-out}",
      "infected (machine|host|computer|pc|system)s?",
      "(mail|e-?mail|messages|connections) from your (country|region)",
      "(access|e-?mails?|mails?|messages?|connections?) from \\[?\\d{1,3}(\\.\\d{1,3}){3}\\]?{is}? {1 word} (blocked|banned|barred|denied|refused|rejected|(black|block) ?listed)",
      "sender ip( address)? {1 piece} (is|has been|was) (blocked|banned|barred|(black|block) ?listed)",
      "\\d{1,3}(\\.\\d{1,3}){3}\\W{1,3}(is |was )?(temporarily )?(blocked|banned|barred)"
     ],
     "pattern": "\\b((this|your|the|sending) ip( address)?( \\S{1,60})?|((messages?|mails?|e-?mails?)|connections?) from \\[?\\d{1,3}(\\.\\d{1,3}){3}\\]?)( is| are| was| were| has been| have been)( \\w{1,12})? (blocked|banned|barred|denied|refused|rejected|(black|block) ?listed)\\b|\\binfected (machine|host|computer|pc|system)s?\\b|\\b(mail|e-?mail|messages|connections) from your (country|region)\\b|\\b(access|e-?mails?|mails?|messages?|connections?) from \\[?\\d{1,3}(\\.\\d{1,3}){3}\\]?( is| are| was| were| has been| have been)?( \\w{1,12})? (blocked|banned|barred|denied|refused|rejected|(black|block) ?listed)\\b|\\bsender ip( address)?( \\S{1,60})? (is|has been|was) (blocked|banned|barred|(black|block) ?listed)\\b|\\b\\d{1,3}(\\.\\d{1,3}){3}\\W{1,3}(is |was )?(temporarily )?(blocked|banned|barred)\\b"
    },
    "examples": [
     "554 This IP has been temporarily blocked since it sent too many messages",
     "571 Mail from 192.0.2.1 is currently blocked here",
     "550 192.0.2.1 is an infected machine",
     "550 We do not accept mail from your country",
     "550 Access from 192.0.2.1 is blocked",
     "554 The sender IP is blacklisted",
     "421 192.0.2.1 blocked for now, too many spam mails"
    ],
    "nearMisses": [
     "554 This IP sent too many messages"
    ]
   },
   {
    "id": "too-many-connections",
    "reason": "too-many-connections",
    "when": {
     "phrases": [
      "{connections-at-most} ?({kind-of-connection} ){0,3}(smtp )?{connections}"
     ],
     "pattern": "\\b(too (many|much)|(maximum|max)( number of)?|number of|exceed(s|ed|ing)?( the| your)?( allowed| maximum)?( number of)?|limit (of|on|for)|excessive) ?((simultaneous|concurrent|open|parallel|smtp|incoming|inbound|active|new|server|client|recent|live) ){0,3}(smtp )?(connections?|sessions?|threads?|channels?|messages? (per|on this|in this|in one) (connection|session))\\b"
    },
    "examples": [
     "421 Too many connections from your host",
     "421 Maximum number of concurrent sessions reached",
     "421 Lower the number of concurrent sessions"
    ],
    "nearMisses": [
     "421 Connection timed out"
    ]
   },
   {
    "id": "per-connection",
    "reason": "too-many-connections",
    "when": {
     "phrases": [
      "only \\d{1,4} (simultaneous |concurrent |parallel |open )?(connections?|sessions?)",
      "(messages?|mails?|e-?mails?|recipients|transactions)( limit| count)? {for-each} (smtp )?(connection|session)",
      "connections? (limit|count|quota|rate)",
      "connections? (from|by|per) (your|this|the|one|a single|each|same) (ip|host|address|client|network|server)",
      "concurren(t|cy) ?(limit|connections?|sessions?|deliver\\w{1,3})",
      "outbound thread limit",
      "all (available )?(ports?|lines|slots) (are )?(busy|in use)",
      "(already|there are) \\d{1,4} (open |concurrent |active |simultaneous )?(connections?|sessions?)",
      "all (server |smtp )?(ports?|lines|slots) (are )?(busy|in use)",
      "connection table( is)? full",
      "no more than \\d{1,4} (\\w{1,12} )?(connections?|sessions?)"
     ],
     "pattern": "\\bonly \\d{1,4} (simultaneous |concurrent |parallel |open )?(connections?|sessions?)\\b|\\b(messages?|mails?|e-?mails?|recipients|transactions)( limit| count)? (per|in (one|this|a|the same)|on this|for this) (smtp )?(connection|session)\\b|\\bconnections? (limit|count|quota|rate)\\b|\\bconnections? (from|by|per) (your|this|the|one|a single|each|same) (ip|host|address|client|network|server)\\b|\\bconcurren(t|cy) ?(limit|connections?|sessions?|deliver\\w{1,3})\\b|\\boutbound thread limit\\b|\\ball (available )?(ports?|lines|slots) (are )?(busy|in use)\\b|\\b(already|there are) \\d{1,4} (open |concurrent |active |simultaneous )?(connections?|sessions?)\\b|\\ball (server |smtp )?(ports?|lines|slots) (are )?(busy|in use)\\b|\\bconnection table( is)? full\\b|\\bno more than \\d{1,4} (\\w{1,12} )?(connections?|sessions?)\\b"
    },
    "examples": [
     "421 No more mails per connection, please",
     "421 4.3.2 Connection limit exceeded",
     "421 There are already 10 open sessions",
     "421 4.3.1 The connection table is full",
     "421 no more than 5 connections at a time"
    ],
    "nearMisses": []
   },
   {
    "id": "may-not-receive",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "not (allowed|permitted|able|enabled|authori[sz]ed) to receive"
     ],
     "pattern": "\\bnot (allowed|permitted|able|enabled|authori[sz]ed) to receive\\b"
    },
    "couldBe": "recipient-refused",
    "examples": [
     "550 The user is not enabled to receive mail"
    ],
    "nearMisses": [
     "450 The user is receiving mail too fast"
    ]
   },
   {
    "id": "more-than-may-be-stored",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "exceed(s|ed) {2 words} (storage|mail ?box|disk|inbox) (limit|quota|size|space|allowance)"
     ],
     "pattern": "\\bexceed(s|ed)( \\w{1,12}){0,2} (storage|mail ?box|disk|inbox) (limit|quota|size|space|allowance)\\b"
    },
    "examples": [
     "552 The user has exceeded his storage limit and cannot receive"
    ],
    "nearMisses": [
     "450 The user has exceeded what one may receive"
    ]
   },
   {
    "id": "recipient-gets-too-much",
    "reason": "recipient-rate-limited",
    "when": {
     "phrases": [
      "(receiv(ing|ed?)|gets?|getting) (mail|e-?mail|messages|too (many|much)( recent)?( {message})?) ?{so-often}",
      "(recipient|mailbox|user) {2 pieces} exceed(s|ed) {9 pieces} receiv(e|ing)",
      "recipients?('s)? {4 pieces} (receive|rate|hourly|thread|message|delivery) limit",
      "recipient (thread|message|rate|receive|hourly|daily)( rate)? ?(limit|quota){is}? (exceeded|reached)",
      "too many recent (messages|mails|deliveries)",
      "(receiv(e|ing)|message receive) (rate )?limit",
      "{holder} {3 pieces} exceed(s|ed) (their|its|the|his|her) {2 words} rate*",
      "{holder} (gets|receives) more"
     ],
     "pattern": "\\b(receiv(ing|ed?)|gets?|getting) (mail|e-?mail|messages|too (many|much)( recent)?( (messages?|mails?|e-?mails?))?) ?(at a rate|too (fast|quickly|often)|recently|right now|in a short|$)\\b|\\b(recipient|mailbox|user)( \\S{1,60}){0,2} exceed(s|ed)( \\S{1,60}){0,9} receiv(e|ing)\\b|\\brecipients?('s)?( \\S{1,60}){0,4} (receive|rate|hourly|thread|message|delivery) limit\\b|\\brecipient (thread|message|rate|receive|hourly|daily)( rate)? ?(limit|quota)( is| are| was| were| has been| have been)? (exceeded|reached)\\b|\\btoo many recent (messages|mails|deliveries)\\b|\\b(receiv(e|ing)|message receive) (rate )?limit\\b|\\b((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))( \\S{1,60}){0,3} exceed(s|ed) (their|its|the|his|her)( \\w{1,12}){0,2} rate|\\b((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee)) (gets|receives) more\\b"
    },
    "examples": [
     "450 4.2.1 The account is receiving mail too quickly",
     "450 The recipient rate limit exceeded",
     "550 This user exceeded the number of mails that one may receive per hour",
     "452 <someone@example.com> Too many recent messages",
     "451 The recipient has exceeded their message rate limit",
     "450 The recipient gets more mail than allowed"
    ],
    "nearMisses": [
     "450 4.7.1 You are sending mail too quickly"
    ]
   },
   {
    "id": "too-fast-by-its-code",
    "reason": "recipient-rate-limited",
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 1
      }
     ],
     "phrases": [
      "too (many|much|fast|quickly|often)",
      "rate",
      "limit(s|ed)?"
     ],
     "pattern": "\\btoo (many|much|fast|quickly|often)\\b|\\brate\\b|\\blimit(s|ed)?\\b"
    },
    "examples": [
     "450 4.2.1 There are too many mails at the moment",
     "452 4.2.1 The hourly limit of 100 incoming mails is reached"
    ],
    "nearMisses": [
     "450 4.7.1 There are too many mails at the moment"
    ]
   },
   {
    "id": "queue-quota",
    "reason": "recipient-rate-limited",
    "when": {
     "phrases": [
      "organi[sz]ation queue quota"
     ],
     "pattern": "\\borgani[sz]ation queue quota\\b"
    },
    "examples": [
     "450 4.7.3 The organisation queue quota is used up."
    ],
    "nearMisses": []
   },
   {
    "id": "mailbox-in-use",
    "reason": "mailbox-unavailable",
    "when": {
     "reply": [
      4
     ],
     "phrases": [
      "(mail ?(box|drop|dir)|inbox) {1 piece}( (is|was|currently|temporarily|already)){0,3} {in-use}",
      "(mail ?box|inbox|account) {1 piece}{is}? under maintenance"
     ],
     "pattern": "\\b(mail ?(box|drop|dir)|inbox)( \\S{1,60})?( (is|was|currently|temporarily|already)){0,3} (locked|busy|in use|temporarily unavailable|being (moved|updated|restored|opened))\\b|\\b(mail ?box|inbox|account)( \\S{1,60})?( is| are| was| were| has been| have been)? under maintenance\\b"
    },
    "examples": [
     "450 4.2.0 The mailbox is temporarily locked",
     "450 Mailbox busy",
     "450 4.2.1 The inbox is temporarily unavailable",
     "450 4.2.1 The account is under maintenance"
    ],
    "nearMisses": [
     "550 Mailbox locked"
    ]
   },
   {
    "id": "mailbox-holds-too-many",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "(user|recipient|mail ?box|account|inbox)('s)? {1 piece}( {holds}){1,3} too many {message}",
      "number of messages in {2 pieces} (mail ?box|inbox|account)",
      "too many {message} {2 words} (on the server|in (the|this|their|his) (mail ?box|inbox|account))",
      "too many (messages|mails|e-?mails) (stored|kept|waiting|lying)",
      "{holder} has too much (mail|e-?mail)"
     ],
     "pattern": "\\b(user|recipient|mail ?box|account|inbox)('s)?( \\S{1,60})?( (has|have|holds|contains|already|the|with|having)){1,3} too many (messages?|mails?|e-?mails?)\\b|\\bnumber of messages in( \\S{1,60}){0,2} (mail ?box|inbox|account)\\b|\\btoo many (messages?|mails?|e-?mails?)( \\w{1,12}){0,2} (on the server|in (the|this|their|his) (mail ?box|inbox|account))\\b|\\btoo many (messages|mails|e-?mails) (stored|kept|waiting|lying)\\b|\\b((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee)) has too much (mail|e-?mail)\\b"
    },
    "examples": [
     "550 The user has too many messages lying here",
     "552 There are too many mails in the mailbox",
     "550 too many messages stored for this user",
     "452 The recipient has too much mail"
    ],
    "nearMisses": [
     "452 Too many messages from you"
    ]
   },
   {
    "id": "too-many-unknown-recipients",
    "reason": "poor-reputation",
    "when": {
     "phrases": [
      "(too many|excessive|many) {guessed} (recipients?|rcpts?|users?|addresses|mail ?boxes|unknowns)",
      "dictionary attack",
      "directory harvest(ing)?",
      "(address|e-?mail) harvesting"
     ],
     "pattern": "\\b(too many|excessive|many) (invalid|unknown|bad|non-?existent|wrong|user ?id) (recipients?|rcpts?|users?|addresses|mail ?boxes|unknowns)\\b|\\bdictionary attack\\b|\\bdirectory harvest(ing)?\\b|\\b(address|e-?mail) harvesting\\b"
    },
    "couldBe": "rate-limited",
    "examples": [
     "421 Too many invalid recipients from you",
     "550 A dictionary attack was detected"
    ],
    "nearMisses": [
     "452 Too many recipients"
    ]
   },
   {
    "id": "log-in-attempts",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "too many {1 word} (log ?ins?|auth(entication)?s?)( attempts?| failures?| errors?)?",
      "application-specific password",
      "identity changes"
     ],
     "pattern": "\\btoo many( \\w{1,12})? (log ?ins?|auth(entication)?s?)( attempts?| failures?| errors?)?\\b|\\bapplication-specific password\\b|\\bidentity changes\\b"
    },
    "examples": [
     "454 4.7.0 Too many login attempts, please try again later",
     "534 5.7.9 An application-specific password is required"
    ],
    "nearMisses": [
     "421 Too many messages"
    ]
   },
   {
    "id": "too-many-bad-commands",
    "reason": "protocol-error",
    "when": {
     "phrases": [
      "too many {misspoken} {2 words} (commands?|errors?)"
     ],
     "pattern": "\\btoo many (bad|unrecogni[sz]ed|invalid|unknown|unauthenticated|syntax|protocol|non-?mail|unimplemented)( \\w{1,12}){0,2} (commands?|errors?)\\b"
    },
    "examples": [
     "502 5.5.1 Too many unrecognized commands, goodbye"
    ],
    "nearMisses": [
     "421 Too many invalid recipients"
    ]
   },
   {
    "id": "rate-limited",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "rate[- ]?limit(s|ed|ing)?",
      "rate{is}? (exceeded|too high|control)",
      "throttl(e|ed|ing)",
      "{sending} {1 word} too (many|much|fast|quickly|often|frequent(ly)?)",
      "transfer quota",
      "too (many|much) (\\w{1,12} )?({message}|rcpts?|requests?|commands?|transactions?|attempts?|errors?|bounces|failures)",
      "too (many|much) (\\w{1,12} )?(invalid|unknown|unauthenticated|bad|smtp)",
      "too (fast|frequent(ly)?)",
      "slow(er|ed)?( down)?"
     ],
     "pattern": "\\brate[- ]?limit(s|ed|ing)?\\b|\\brate( is| are| was| were| has been| have been)? (exceeded|too high|control)\\b|\\bthrottl(e|ed|ing)\\b|\\b(sending|sent|send|mail|messages|e-?mails|connecting|submitting|delivering)( \\w{1,12})? too (many|much|fast|quickly|often|frequent(ly)?)\\b|\\btransfer quota\\b|\\btoo (many|much) (\\w{1,12} )?((messages?|mails?|e-?mails?)|rcpts?|requests?|commands?|transactions?|attempts?|errors?|bounces|failures)\\b|\\btoo (many|much) (\\w{1,12} )?(invalid|unknown|unauthenticated|bad|smtp)\\b|\\btoo (fast|frequent(ly)?)\\b|\\bslow(er|ed)?( down)?\\b"
    },
    "examples": [
     "450 4.7.1 Rate limit exceeded",
     "451 Too many messages from you",
     "421 Your transfer quota is used up",
     "451 Please try again slower"
    ],
    "nearMisses": [
     "452 4.2.2 Quota exceeded"
    ]
   },
   {
    "id": "messages-per-time",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "{at-most} {9 pieces} (per|an?|this|each|within|in|for the) (\\d{1,4} )?{period}",
      "unusual(ly)? (high )?(rate|volume|traffic|amount)",
      "{limited} ((rate|message|sending|relay|mail|recipient) )?(limits?|quota)",
      "mail limits?",
      "(daily|hourly) allowance",
      "(maximum|max|allowed|permitted) (sending |message |mail )?rate",
      "excessive (volume|rate|mail|connections?|number|traffic)",
      "unexpected (volume|rate)",
      "(high|large|sudden) (volume|rate) of",
      "(number|amount|quantity) of (\\w{1,12} )?{message} {4 words} (limited|exceed(s|ed)?|reached|restricted|too high)",
      "volume (of mail )?(limit|exceeded|too high)",
      "frequency {4 pieces} limited",
      "threshold{is}? exceeded",
      "exceeded {4 words} (daily|hourly|sending|message) (rate|limit|quota)",
      "traffic (shaping|limit)",
      "(your|sending) (\\w{1,12} )?(limit|quota){is}? (used up|reached|exceeded|exhausted)",
      "sent more than \\d{1,6}",
      "quota {4 words} (for|of|by|from) (your|this|the) (ip|host|domain|sender|server|client)",
      "(mail|message) (send|sending|sent|submission) limit",
      "rate[- ]controll?ed",
      "exceed(s|ed|ing)? your {1 word} quota",
      "quota of (messages|mails|e-?mails)",
      "excessive sending",
      "(daily|hourly|monthly) {2 words} quota",
      "(volume|amount|number) from your {2 words} too (high|large|big)",
      "send more slowly",
      "limit of (mails|e-?mails|messages) {4 words} (reached|exceeded)"
     ],
     "pattern": "\\b(max|limit|number|exceed|quota|many|frequency)\\w{0,12}( \\S{1,60}){0,9} (per|an?|this|each|within|in|for the) (\\d{1,4} )?(session|second|minute|min|hour|day|period|time|interval)s?\\b|\\bunusual(ly)? (high )?(rate|volume|traffic|amount)\\b|\\b(hourly|daily|sending|message|relay|relaying|outbound|submission|volume) ((rate|message|sending|relay|mail|recipient) )?(limits?|quota)\\b|\\bmail limits?\\b|\\b(daily|hourly) allowance\\b|\\b(maximum|max|allowed|permitted) (sending |message |mail )?rate\\b|\\bexcessive (volume|rate|mail|connections?|number|traffic)\\b|\\bunexpected (volume|rate)\\b|\\b(high|large|sudden) (volume|rate) of\\b|\\b(number|amount|quantity) of (\\w{1,12} )?(messages?|mails?|e-?mails?)( \\w{1,12}){0,4} (limited|exceed(s|ed)?|reached|restricted|too high)\\b|\\bvolume (of mail )?(limit|exceeded|too high)\\b|\\bfrequency( \\S{1,60}){0,4} limited\\b|\\bthreshold( is| are| was| were| has been| have been)? exceeded\\b|\\bexceeded( \\w{1,12}){0,4} (daily|hourly|sending|message) (rate|limit|quota)\\b|\\btraffic (shaping|limit)\\b|\\b(your|sending) (\\w{1,12} )?(limit|quota)( is| are| was| were| has been| have been)? (used up|reached|exceeded|exhausted)\\b|\\bsent more than \\d{1,6}\\b|\\bquota( \\w{1,12}){0,4} (for|of|by|from) (your|this|the) (ip|host|domain|sender|server|client)\\b|\\b(mail|message) (send|sending|sent|submission) limit\\b|\\brate[- ]controll?ed\\b|\\bexceed(s|ed|ing)? your( \\w{1,12})? quota\\b|\\bquota of (messages|mails|e-?mails)\\b|\\bexcessive sending\\b|\\b(daily|hourly|monthly)( \\w{1,12}){0,2} quota\\b|\\b(volume|amount|number) from your( \\w{1,12}){0,2} too (high|large|big)\\b|\\bsend more slowly\\b|\\blimit of (mails|e-?mails|messages)( \\w{1,12}){0,4} (reached|exceeded)\\b"
    },
    "examples": [
     "450 We take at most a number of 100 mails within an hour",
     "550 You have reached the daily sending limit",
     "550 The frequency is limited",
     "550 This tenant exceeded its daily limit",
     "451 Your limit is used up",
     "450 You sent more than 100 messages",
     "550 The mail quota is exceeded for this sender",
     "450 4.7.1 The client is rate controlled",
     "450 You are exceeding your quota of messages",
     "550 5.7.1 excessive sending was seen",
     "550 Your plan's daily email quota has been reached",
     "554 The mail volume from your address is too high",
     "421 please send more slowly",
     "451 The limit of mails for this sender is reached"
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
     "phrases": [
      "full",
      "quota",
      "space",
      "storage",
      "disk",
      "over",
      "limit",
      "size",
      "room"
     ],
     "pattern": "\\bfull\\b|\\bquota\\b|\\bspace\\b|\\bstorage\\b|\\bdisk\\b|\\bover\\b|\\blimit\\b|\\bsize\\b|\\broom\\b"
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
    "id": "server-out-of-room",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "{disk} {2 words} {short-of}( (more|free|available|disk|storage|system)){0,2} {room}"
     ],
     "pattern": "\\b(server|system|host|disk|volume|partition|file ?system|queue|spool)( \\w{1,12}){0,2} (insufficient|not enough|too little|inadequate|no( more)?|(running )?out of|low( on)?|lack of|short(age)? (of|on)|without)( (more|free|available|disk|storage|system)){0,2} (space|storage|room|capacity)\\b"
    },
    "examples": [
     "431 4.3.1 The recipient's mail server is out of disk space"
    ],
    "nearMisses": [
     "452 The recipient's inbox is out of storage space."
    ]
   },
   {
    "id": "mailbox-at-its-limit",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "{holder} {3 pieces} {at-its-limit}",
      "({holder}|users|recipients)('s)? {3 pieces} {at-or-over} (its|the|their|his|her) {2 words} {its-limit}",
      "{mailbox} would exceed",
      "{holder} {1 piece} exceeds? {2 words} allowed size"
     ],
     "pattern": "\\b((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))( \\S{1,60}){0,3} ((reached|at|hit|over) (its|the|their|his|her) (limit|capacity)|at capacity|(insufficient|too little|no) (\\w{1,12} )?(space|storage|room|capacity))\\b|\\b(((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|users|recipients)('s)?( \\S{1,60}){0,3} (reached|at|hit|over|exceed(s|ed)?|past|beyond) (its|the|their|his|her)( \\w{1,12}){0,2} (limit|capacity|size|quota|storage|allowance)\\b|\\b(mail[ -]?(box|drop|dir|folder|file)|inbox) would exceed\\b|\\b((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))( \\S{1,60})? exceeds?( \\w{1,12}){0,2} allowed size\\b"
    },
    "examples": [
     "550 The inbox has reached its limit",
     "552 The account has insufficient space",
     "The mail box has reached its maximum size",
     "These recipients exceeded their mail storage",
     "Mailbox would exceed maximum allowed size"
    ],
    "nearMisses": [
     "452 The server has insufficient space"
    ]
   },
   {
    "id": "mailbox-out-of-room",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "({holder}|address|folder|mail ?quota)('s)? {5 pieces} {full-up}",
      "(mail ?box|inbox) {3 pieces} overload(ed)? with"
     ],
     "pattern": "\\b(((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|address|folder|mail ?quota)('s)?( \\S{1,60}){0,5} (full|overfull|overflow(ing|ed)?|over ?((its|their|the|his|her|storage|disk|allowed) )?(quota|limit|disk|allowed|size)|quota|size limit|limit (is )?(reached|exceeded)|storage (is )?(full|exceeded)|exceed(s|ed|ing)|overdrawn|exhausted|used up|out of (storage|space|room|disk)|(no( more| free)?|not enough) (space|room)|at (its|the|their) (limit|capacity)|too (full|large|big))\\b|\\b(mail ?box|inbox)( \\S{1,60}){0,3} overload(ed)? with\\b"
    },
    "examples": [
     "452 The recipient's inbox is out of storage space.",
     "552 Mailbox quota is used up",
     "452 4.1.1 <someone@example.com> user over quota",
     "450 The mailbox is overloaded with mail"
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
     "phrases": [
      "exceed(s|ed|ing)? ((its|the|their|your|allowed|maximum) ){0,2}(storage (allocation|limit|quota|capacity|space)|disk quota)",
      "exceed(s|ed|ing)? ((its|the|their|your|allowed|maximum) ){0,2}mail ?box (size|quota|limit)"
     ],
     "pattern": "\\bexceed(s|ed|ing)? ((its|the|their|your|allowed|maximum) ){0,2}(storage (allocation|limit|quota|capacity|space)|disk quota)\\b|\\bexceed(s|ed|ing)? ((its|the|their|your|allowed|maximum) ){0,2}mail ?box (size|quota|limit)\\b"
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
     "phrases": [
      "(full|overfull|overfilled|overflowing) (mail ?box|inbox|account)",
      "mail ?box{is}? ?full",
      "(mail ?box|inbox) (quota|size|space|limit|capacity)",
      "{short-of} {3 words} (space|room|storage)( (left|available|free)){0,2} (in|for|of) ((the|this|your|their) )?{holder}",
      "(user|account|mail ?box|recipient) storage (limit|quota|is)",
      "(storage|space|disk) (limit|quota) (of|for) (the |this |your |that )?(recipient|user|mail ?box|account)"
     ],
     "pattern": "\\b(full|overfull|overfilled|overflowing) (mail ?box|inbox|account)\\b|\\bmail ?box( is| are| was| were| has been| have been)? ?full\\b|\\b(mail ?box|inbox) (quota|size|space|limit|capacity)\\b|\\b(insufficient|not enough|too little|inadequate|no( more)?|(running )?out of|low( on)?|lack of|short(age)? (of|on)|without)( \\w{1,12}){0,3} (space|room|storage)( (left|available|free)){0,2} (in|for|of) ((the|this|your|their) )?((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))\\b|\\b(user|account|mail ?box|recipient) storage (limit|quota|is)\\b|\\b(storage|space|disk) (limit|quota) (of|for) (the |this |your |that )?(recipient|user|mail ?box|account)\\b"
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
     "phrases": [
      "(mail ?)?{common-store}('s)? ((storage|disk|space|mail) )?(quota|limit|capacity)({is}| of the \\w{1,12})? {used-up}"
     ],
     "pattern": "\\b(mail ?)?(server|system|host|domain|spool|queue|partition|volume|file ?system|database|disk array|store|message store|mail store)('s)? ((storage|disk|space|mail) )?(quota|limit|capacity)(( is| are| was| were| has been| have been)| of the \\w{1,12})? (exceeded|reached|used up|exhausted)\\b"
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
    "id": "quota-by-its-code",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "status": [
      {
       "subject": 3,
       "detail": 1
      }
     ],
     "phrases": [
      "(disk|storage|system|server|spool|store|file ?system) quota {2 words} (exceeded|full|reached|used up)"
     ],
     "pattern": "\\b(disk|storage|system|server|spool|store|file ?system) quota( \\w{1,12}){0,2} (exceeded|full|reached|used up)\\b"
    },
    "couldBe": "mailbox-full",
    "examples": [
     "452 4.3.1 write: disk quota exceeded on /var/spool"
    ],
    "nearMisses": [
     "552 5.2.2 disk quota exceeded"
    ]
   },
   {
    "id": "over-quota",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "over ?-?quota*",
      "(over|exceed(s|ed|ing)?|out of|above|beyond) ({whose} ){0,3}((disk|mail|mailbox|storage|user|email) ){0,3}quota*",
      "((disk|storage|mail|user|e?mail) )?quota {1 piece}( (limit|would be)|{is})? {spent}*",
      "quota ?(exceed|full|error|violation)*",
      "(insufficient|no|not enough|too little) (disk |mail |storage )?quota"
     ],
     "pattern": "\\bover ?-?quota|\\b(over|exceed(s|ed|ing)?|out of|above|beyond) ((the|its|his|her|their|your|this|allowed|maximum) ){0,3}((disk|mail|mailbox|storage|user|email) ){0,3}quota|\\b((disk|storage|mail|user|e?mail) )?quota( \\S{1,60})?( (limit|would be)|( is| are| was| were| has been| have been))? (exceeded|full|reached|violation|used up|exhausted|overflow)|\\bquota ?(exceed|full|error|violation)|\\b(insufficient|no|not enough|too little) (disk |mail |storage )?quota\\b"
    },
    "examples": [
     "552 5.7.1 Quota exceeded for this address",
     "550 Sorry, they are over their quota",
     "552 Disk quota exceeded",
     "554 Insufficient quota"
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
     "phrases": [
      "(mail ?|e-?mail )?{store}( (is|are|was|appears|has) {1 word})? (full|exhausted|out of ((disk|storage|free) )?space)"
     ],
     "pattern": "\\b(mail ?|e-?mail )?(system|server|host|spool|queue|message store|store|storage|database|disks?|partition|volume|file ?system|hard ?(disk|drive))( (is|are|was|appears|has)( \\w{1,12})?)? (full|exhausted|out of ((disk|storage|free) )?space)\\b"
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
     "phrases": [
      "({short-of}|exceeded) ((free|available|enough|mail|server|the) ){0,2}(system|disk|storage|drive|spool|queue) {room}"
     ],
     "pattern": "\\b((insufficient|not enough|too little|inadequate|no( more)?|(running )?out of|low( on)?|lack of|short(age)? (of|on)|without)|exceeded) ((free|available|enough|mail|server|the) ){0,2}(system|disk|storage|drive|spool|queue) (space|storage|room|capacity)\\b"
    },
    "examples": [
     "452 Requested action not taken: insufficient system storage",
     "452 4.4.5 No more disk space, try again later",
     "425 4.3.2 There is not enough disk space"
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
     "phrases": [
      "(mail )?(system|server|disk|spool) (storage|space|capacity)({is}| limit)? ({used-up}|full|low|insufficient|unavailable)",
      "insufficient (free |available )?(storage|space)",
      "storage (backend|system|pool|volume){is}? full",
      "storage space{is}? (insufficient|exhausted)",
      "(server|system|disk){is}? (out of|low on|lacks|has no) (free |disk )?(space|storage)",
      "(disk|storage|spool|queue) (space|room|capacity){is}? (below|under|less than|critical|almost gone)"
     ],
     "pattern": "\\b(mail )?(system|server|disk|spool) (storage|space|capacity)(( is| are| was| were| has been| have been)| limit)? ((exceeded|reached|used up|exhausted)|full|low|insufficient|unavailable)\\b|\\binsufficient (free |available )?(storage|space)\\b|\\bstorage (backend|system|pool|volume)( is| are| was| were| has been| have been)? full\\b|\\bstorage space( is| are| was| were| has been| have been)? (insufficient|exhausted)\\b|\\b(server|system|disk)( is| are| was| were| has been| have been)? (out of|low on|lacks|has no) (free |disk )?(space|storage)\\b|\\b(disk|storage|spool|queue) (space|room|capacity)( is| are| was| were| has been| have been)? (below|under|less than|critical|almost gone)\\b"
    },
    "examples": [
     "451 4.3.1 The system storage is used up",
     "Insufficient storage",
     "452 4.3.1 <someone@example.com>: insufficient storage",
     "421 4.3.1 Our disk space is below the threshold"
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
     "phrases": [
      "no space left",
      "no (more )?(free )?space (left )?(on|available)",
      "out of space on",
      "space shortage",
      "enospc",
      "(free|disk) space{is}? (too )?low",
      "out of (free )?inodes",
      "inodes?{is}? (exhausted|used up)",
      "{short-of} {2 words} (space|storage|room|blocks)( (left|available|free)){0,2} (on|in|at) ((the|our|its|this|your) )?(mail )?{store}"
     ],
     "pattern": "\\bno space left\\b|\\bno (more )?(free )?space (left )?(on|available)\\b|\\bout of space on\\b|\\bspace shortage\\b|\\benospc\\b|\\b(free|disk) space( is| are| was| were| has been| have been)? (too )?low\\b|\\bout of (free )?inodes\\b|\\binodes?( is| are| was| were| has been| have been)? (exhausted|used up)\\b|\\b(insufficient|not enough|too little|inadequate|no( more)?|(running )?out of|low( on)?|lack of|short(age)? (of|on)|without)( \\w{1,12}){0,2} (space|storage|room|blocks)( (left|available|free)){0,2} (on|in|at) ((the|our|its|this|your) )?(mail )?(system|server|host|spool|queue|message store|store|storage|database|disks?|partition|volume|file ?system|hard ?(disk|drive))\\b"
    },
    "examples": [
     "451 Writing failed: No space left on device",
     "452 There is a space shortage here",
     "There is not enough space on the disk",
     "451 Insufficient room in queue"
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
     "phrases": [
      "(full|exhausted) (disk|spool|partition|file ?system|queue|storage)",
      "disk{is}? (almost |nearly )?full",
      "writ(e|ing|ten) {3 words} to (the )?(disk|storage|safe storage|spool)",
      "(could|can) ?not (be )?(stored?|saved?|writ(e|ten)) (to|on) (the )?disk"
     ],
     "pattern": "\\b(full|exhausted) (disk|spool|partition|file ?system|queue|storage)\\b|\\bdisk( is| are| was| were| has been| have been)? (almost |nearly )?full\\b|\\bwrit(e|ing|ten)( \\w{1,12}){0,3} to (the )?(disk|storage|safe storage|spool)\\b|\\b(could|can) ?not (be )?(stored?|saved?|writ(e|ten)) (to|on) (the )?disk\\b"
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
     "phrases": [
      "(out of|not enough|insufficient|low on|shortage of) memory",
      "{cannot} allocate memory",
      "memory{is}? (exhausted|shortage)"
     ],
     "pattern": "\\b(out of|not enough|insufficient|low on|shortage of) memory\\b|\\b(can ?not|can't|could not|couldn't|unable to) allocate memory\\b|\\bmemory( is| are| was| were| has been| have been)? (exhausted|shortage)\\b"
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
    "id": "recipient-not-well-formed",
    "reason": "bad-address",
    "when": {
     "phrases": [
      "(recipient|rcpt|to|destination)( e-?mail)? address {1 piece} is not( an?)?( valid)? rfc"
     ],
     "pattern": "\\b(recipient|rcpt|to|destination)( e-?mail)? address( \\S{1,60})? is not( an?)?( valid)? rfc\\b"
    },
    "examples": [
     "553 5.1.3 The recipient address <someone@> is not a valid RFC 5321 address"
    ],
    "nearMisses": [
     "553 5.1.7 The sender address <someone@> is not a valid RFC 5321 address"
    ]
   },
   {
    "id": "helo-argument",
    "reason": "protocol-error",
    "when": {
     "phrases": [
      "syntactically invalid (argument|helo|ehlo)"
     ],
     "pattern": "\\bsyntactically invalid (argument|helo|ehlo)\\b"
    },
    "couldBe": "policy-rejected",
    "examples": [
     "501 Syntactically invalid EHLO argument(s)"
    ],
    "nearMisses": [
     "550 Syntactically invalid header"
    ]
   },
   {
    "id": "not-compliant",
    "reason": "message-not-compliant",
    "when": {
     "phrases": [
      "rfc ?-?(2822|5322|822|2047|compliant|compliance)",
      "{missing-or-bad} ['\"<]?({field}|rfc|mime)?['\">:]? ?(headers?|mime|message-id|content-type)",
      "({message} )?headers? {1 piece}{is}? {ill-formed}",
      "(not permitted|not allowed|illegal|invalid) in( the)?( message)? header",
      "{missing-or-bad} ((an?|the) )?(valid )?{field}[: ]{0,2}(header|field|line)",
      "(bare|lone|stray) (lf|cr|line ?feed|newline|carriage return)",
      "headers? {1 piece} (contains?|has|with) (an? )?(illegal|invalid|bad|forbidden|non-ascii|8-?bit) (character|data|byte)s?",
      "(syntactically|badly) (invalid|malformed|formed)",
      "(message|mail) ?( is|was|has been)? (not compliant|malformed|badly formatted|corrupt(ed)?)",
      "(blank|empty|multiple addresses in( the)?|more than one|not allowed as an?) from",
      "not a valid rfc ?\\d{3,4}",
      "not rfc ?\\d{3,4}",
      "does{not} (comply|conform) (with|to) {1 word} (rfc|internet|standards?)",
      "rfc( \\d{3,4})? violations?",
      "violat(es|ion of|ing) (the )?rfc",
      "no (from|date|to|subject|sender|message-id):? (or|and) (from|date|to|subject|sender|message-id):? (header|field|line)s?",
      "bare (lfs|crs|line ?feeds|newlines|carriage returns)",
      "(invisible|control|unicode|illegal) characters? {2 words} (from|header|subject)",
      "expected mime type",
      "(two|three|many|double|doubled) (from|to|subject|date|received|message-id) (headers?|fields?|lines?)",
      "(multiple|several) from addresses",
      "(bad|wrong|invalid|odd) (date|message-id|subject|sender) in( the)? header",
      "(more than one|two|several|multiple) (from|subject|date|message-id)\\W{0,3}$"
     ],
     "pattern": "\\brfc ?-?(2822|5322|822|2047|compliant|compliance)\\b|\\b(missing( an?)?|lacks?|without( a)?|(has |contains )?no|bad|invalid|malformed|illegal|disallowed|corrupt|improper|forged|multiple|several|duplicated?|more than one) ['\"<]?((from|to|date|subject|sender|message-?id|mime(-version)?|reply-to|content-type|received)|rfc|mime)?['\">:]? ?(headers?|mime|message-id|content-type)\\b|\\b((messages?|mails?|e-?mails?) )?headers?( \\S{1,60})?( is| are| was| were| has been| have been)? (missing|malformed|invalid|syntax|duplicated?|corrupt|not (compliant|permitted|allowed|valid))\\b|\\b(not permitted|not allowed|illegal|invalid) in( the)?( message)? header\\b|\\b(missing( an?)?|lacks?|without( a)?|(has |contains )?no|bad|invalid|malformed|illegal|disallowed|corrupt|improper|forged|multiple|several|duplicated?|more than one) ((an?|the) )?(valid )?(from|to|date|subject|sender|message-?id|mime(-version)?|reply-to|content-type|received)[: ]{0,2}(header|field|line)\\b|\\b(bare|lone|stray) (lf|cr|line ?feed|newline|carriage return)\\b|\\bheaders?( \\S{1,60})? (contains?|has|with) (an? )?(illegal|invalid|bad|forbidden|non-ascii|8-?bit) (character|data|byte)s?\\b|\\b(syntactically|badly) (invalid|malformed|formed)\\b|\\b(message|mail) ?( is|was|has been)? (not compliant|malformed|badly formatted|corrupt(ed)?)\\b|\\b(blank|empty|multiple addresses in( the)?|more than one|not allowed as an?) from\\b|\\bnot a valid rfc ?\\d{3,4}\\b|\\bnot rfc ?\\d{3,4}\\b|\\bdoes(n't| not) (comply|conform) (with|to)( \\w{1,12})? (rfc|internet|standards?)\\b|\\brfc( \\d{3,4})? violations?\\b|\\bviolat(es|ion of|ing) (the )?rfc\\b|\\bno (from|date|to|subject|sender|message-id):? (or|and) (from|date|to|subject|sender|message-id):? (header|field|line)s?\\b|\\bbare (lfs|crs|line ?feeds|newlines|carriage returns)\\b|\\b(invisible|control|unicode|illegal) characters?( \\w{1,12}){0,2} (from|header|subject)\\b|\\bexpected mime type\\b|\\b(two|three|many|double|doubled) (from|to|subject|date|received|message-id) (headers?|fields?|lines?)\\b|\\b(multiple|several) from addresses\\b|\\b(bad|wrong|invalid|odd) (date|message-id|subject|sender) in( the)? header\\b|\\b(more than one|two|several|multiple) (from|subject|date|message-id)\\W{0,3}$"
    },
    "examples": [
     "550 5.7.1 Messages missing a valid address in From: header, or having no From: header, are not accepted",
     "554 Message is not RFC 5322 compliant",
     "550 RFC violation",
     "554 There is no Date: or From: header",
     "550 The message contains bare line feeds",
     "553 There are invisible characters in the From header",
     "550 There are two From headers in it",
     "550 Multiple From addresses",
     "550 5.6.2 Bad date in header",
     "554 It has more than one Subject"
    ],
    "nearMisses": [
     "550 The address is missing"
    ]
   },
   {
    "id": "filter-failed",
    "reason": "system-error",
    "when": {
     "reply": [
      4
     ],
     "phrases": [
      "{filter-program} {3 pieces} {out-of-order}"
     ],
     "pattern": "\\b(spamd|spamassassin|clamd|clamav|amavis|milter|anti-?virus|anti-?spam|content filter|(virus |content |mail )?scanner|(policy |filter )?daemon|(authentication |database )?backend)( \\S{1,60}){0,3} (timed? ?out|timeout|not (running|responding|reachable)|failed|failure|error|crashed|unreachable)\\b"
    },
    "examples": [
     "451 spamd timeout",
     "454 4.3.0 The content filter failed"
    ],
    "nearMisses": [
     "554 Rejected by the content filter"
    ]
   },
   {
    "id": "spam-or-virus",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "(spam|spamming|junk) (or|/|and) (a )?(virus(es)?|malware)"
     ],
     "pattern": "\\b(spam|spamming|junk) (or|/|and) (a )?(virus(es)?|malware)\\b"
    },
    "couldBe": "virus-detected",
    "examples": [
     "552 Refused for spam or virus content"
    ],
    "nearMisses": [
     "550 Either a virus or something else"
    ]
   },
   {
    "id": "virus",
    "reason": "virus-detected",
    "when": {
     "phrases": [
      "virus(es)?",
      "malware",
      "trojan",
      "worm",
      "ransomware",
      "infected",
      "clamav",
      "eicar",
      "malicious (content|software|code|attachment|url|link|file)"
     ],
     "pattern": "\\bvirus(es)?\\b|\\bmalware\\b|\\btrojan\\b|\\bworm\\b|\\bransomware\\b|\\binfected\\b|\\bclamav\\b|\\beicar\\b|\\bmalicious (content|software|code|attachment|url|link|file)\\b"
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
    "id": "file-extension",
    "reason": "attachment-rejected",
    "when": {
     "pattern": "\\.(zip|exe|rar|js|vbs|scr|iso|docm?|xlsm?|bat|7z|html?)\\b.{0,20}\\b(files?|attachments?)\\b|\\b(files?|attachments?)\\b.{0,20}\\.(zip|exe|rar|js|vbs|scr|iso|docm|xlsm|bat|7z)\\b|\\b(banned|forbidden|dangerous|executable|blocked) (file|content) type\\b|\\.(exe|js|vbs|scr|bat|com|pif)\\b.{0,20}\\b(zip|rar|archive)\\b"
    },
    "examples": [
     "554 5.7.1 We do not accept messages with .zip files",
     "550 Banned file type found in message",
     "550 .js inside zip"
    ],
    "nearMisses": [
     "550 No such file"
    ]
   },
   {
    "id": "attachment",
    "reason": "attachment-rejected",
    "when": {
     "phrases": [
      "({forbidden}|executable|unsafe|suspicious|encrypted|password[- ]protected|unsupported) {attached}*",
      "(attachments?|attached files?|file ?(name|type|extension)s?) {4 pieces} {taken-out}*",
      "(blocked|refused|rejected|denied) (because|due to|for) {3 words} attach(ments?|ed)*",
      "(attachment|attached file) (extension|type|name)",
      "(rejected|refused|blocked) {3 words} attachments?",
      "(macros?|documents?|archives?|executables?) {2 words} (not (allowed|accepted|permitted)|forbidden|blocked|refused|rejected)",
      "(zip|rar|office|word|excel|archive|compressed|encrypted) files? {4 words} not (accepted|allowed|permitted)",
      "(forbids?|prohibits?|disallows?) {3 words} (files?|attach\\w{0,6})",
      "file {3 words} (blocked|forbidden|banned|prohibited) by polic(y|ies)"
     ],
     "pattern": "\\b((illegal|forbidden|banned|prohibited|blocked|dangerous|disallowed|unacceptable|invalid|restricted)|executable|unsafe|suspicious|encrypted|password[- ]protected|unsupported) (file ?(name|type|extension)?s?|attachments?|extensions?|zip|archive)|\\b(attachments?|attached files?|file ?(name|type|extension)s?)( \\S{1,60}){0,4} (not (allowed|accepted|permitted)|(illegal|forbidden|banned|prohibited|blocked|dangerous|disallowed|unacceptable|invalid|restricted)|(rejected|refused|denied|blocked))|\\b(blocked|refused|rejected|denied) (because|due to|for)( \\w{1,12}){0,3} attach(ments?|ed)|\\b(attachment|attached file) (extension|type|name)\\b|\\b(rejected|refused|blocked)( \\w{1,12}){0,3} attachments?\\b|\\b(macros?|documents?|archives?|executables?)( \\w{1,12}){0,2} (not (allowed|accepted|permitted)|forbidden|blocked|refused|rejected)\\b|\\b(zip|rar|office|word|excel|archive|compressed|encrypted) files?( \\w{1,12}){0,4} not (accepted|allowed|permitted)\\b|\\b(forbids?|prohibits?|disallows?)( \\w{1,12}){0,3} (files?|attach\\w{0,6})\\b|\\bfile( \\w{1,12}){0,3} (blocked|forbidden|banned|prohibited) by polic(y|ies)\\b"
    },
    "examples": [
     "552 This is an illegal attachment",
     "554 5.7.1 Attachments are not accepted here",
     "554 It was refused with its attachment",
     "554 Macro documents are refused",
     "552 Zip files with a password are not accepted",
     "554 The server forbids the file that came with it",
     "It held a file that is blocked by policy"
    ],
    "nearMisses": [
     "550 Extension number is unknown"
    ]
   },
   {
    "id": "link-on-list",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "(urls?|links?|uris?) {6 pieces} (listed|blacklisted|block ?listed|blocked|on (a|the|our) (block|black)|spam)*",
      "(spam|blacklisted|bad|malicious|suspicious|blocked) (urls?|links?|uris?)",
      "(black ?|block ?)?listed (urls?|links?|uris?)"
     ],
     "pattern": "\\b(urls?|links?|uris?)( \\S{1,60}){0,6} (listed|blacklisted|block ?listed|blocked|on (a|the|our) (block|black)|spam)|\\b(spam|blacklisted|bad|malicious|suspicious|blocked) (urls?|links?|uris?)\\b|\\b(black ?|block ?)?listed (urls?|links?|uris?)\\b"
    },
    "couldBe": "domain-blocklisted",
    "examples": [
     "554 rejected due to spam URL",
     "550 A link in this mail is listed, take it out",
     "550 5.7.1 There is a listed URL in it"
    ],
    "nearMisses": [
     "554 For the reason see this url: it is long"
    ]
   },
   {
    "id": "sender-verify-failed",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "sender (verify|verification) failed"
     ],
     "pattern": "\\bsender (verify|verification) failed\\b"
    },
    "examples": [
     "550 The account or domain may not exist; Sender verify failed"
    ],
    "nearMisses": [
     "550 Recipient verify failed"
    ]
   },
   {
    "id": "account-or-domain-missing",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "(account|address|mailbox|user) or (the )?domain (may|might|does|is|could) not"
     ],
     "pattern": "\\b(account|address|mailbox|user) or (the )?domain (may|might|does|is|could) not\\b"
    },
    "couldBe": "user-unknown",
    "examples": [
     "550 The account or domain may not exist, or it is blacklisted"
    ],
    "nearMisses": [
     "550 The account is blacklisted"
    ]
   },
   {
    "id": "on-recipients-list",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "(user|recipient|customer|mailbox|owner|personal|individual)('s)? (\\w{1,12} )?{own-list}"
     ],
     "pattern": "\\b(user|recipient|customer|mailbox|owner|personal|individual)('s)? (\\w{1,12} )?((black|block|deny|reject|ignore) ?-?list|blocked senders?)\\b"
    },
    "couldBe": "sender-rejected",
    "examples": [
     "550 Message blocked by user's blacklist",
     "550 You are on the recipient's blocklist"
    ],
    "nearMisses": [
     "550 You are on our blacklist"
    ]
   },
   {
    "id": "domain-on-list",
    "reason": "domain-blocklisted",
    "when": {
     "phrases": [
      "spamhaus dbl",
      "(in|by) the dbl",
      "surbl",
      "uribl",
      "ivmuri",
      "dbl\\.spamhaus",
      "{sending-side}( e-?mail)? ?(domain( name)?|host ?name) {6 pieces} ({listed}|ban list)",
      "domain {1 piece}{is}? (listed|block(ed)? ?listed|black ?listed|block(ed)?|banned|present in)",
      "(block|black) ?listed (sender|sending|from)? ?domain",
      "domain {2 pieces} (on|in) (our|the|a) (\\w{1,12} )?(block|black|deny|ban)*",
      "rhsbls?"
     ],
     "pattern": "\\bspamhaus dbl\\b|\\b(in|by) the dbl\\b|\\bsurbl\\b|\\buribl\\b|\\bivmuri\\b|\\bdbl\\.spamhaus\\b|\\b(helo( name)?|sender|sending|from|mail ?from|your|envelope|return-path|reply-to|originating)( e-?mail)? ?(domain( name)?|host ?name)( \\S{1,60}){0,6} ((listed|blocked|banned|barred|blackholed|(black|block|deny|reject|spam) ?-?list(ed)?)|ban list)\\b|\\bdomain( \\S{1,60})?( is| are| was| were| has been| have been)? (listed|block(ed)? ?listed|black ?listed|block(ed)?|banned|present in)\\b|\\b(block|black) ?listed (sender|sending|from)? ?domain\\b|\\bdomain( \\S{1,60}){0,2} (on|in) (our|the|a) (\\w{1,12} )?(block|black|deny|ban)|\\brhsbls?\\b"
    },
    "examples": [
     "550 5.7.1 Your domain is on our blocklist",
     "554 The link was found by SURBL",
     "550 The domain is on our block list",
     "554 5.7.1 A rhsbl lists example.com"
    ],
    "nearMisses": [
     "554 5.7.1 Client host is on our blocklist",
     "550 Your IP is on our blocklist"
    ]
   },
   {
    "id": "sender-on-list",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "(sender|from|envelope|mail from|return-path)( e-?mail)?( address)?:? {1 piece}{stands} (\\w{1,12} )?{kept-out}",
      "(block|black) ?listed (sender|from)",
      "(to/)?from (an |this )?address (that|which) (has been|is) (black|block) ?listed",
      "(banned|blocked) sender",
      "from-address{is}? (blocked|banned|denied|listed|barred|rejected|refused)",
      "your e-?mail address( is| was| has been) (blocked|banned|denied|listed|barred)"
     ],
     "pattern": "\\b(sender|from|envelope|mail from|return-path)( e-?mail)?( address)?:?( \\S{1,60})?( (is|was|has been|been|on|in|by|a|the|our|your|recipient's|currently)){0,5} (\\w{1,12} )?((black|block) ?list(ed)?|blocked|banned|denied|listed|barred)\\b|\\b(block|black) ?listed (sender|from)\\b|\\b(to/)?from (an |this )?address (that|which) (has been|is) (black|block) ?listed\\b|\\b(banned|blocked) sender\\b|\\bfrom-address( is| are| was| were| has been| have been)? (blocked|banned|denied|listed|barred|rejected|refused)\\b|\\byour e-?mail address( is| was| has been) (blocked|banned|denied|listed|barred)\\b"
    },
    "couldBe": "domain-blocklisted",
    "examples": [
     "550 The sender is on our blacklist",
     "553 Sender someone@example.com is blocked",
     "550 Banned sender",
     "550 From-address blocked",
     "553 Sorry, your email address has been blocked"
    ],
    "nearMisses": [
     "550 Sender unknown",
     "554 The sending host is on a blacklist"
    ]
   },
   {
    "id": "ip-on-list",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "spamhaus",
      "spamcop",
      "sorbs",
      "barracudacentral",
      "brbl",
      "dnsbls?",
      "rbls?",
      "sbl",
      "xbl",
      "pbl",
      "abuseat",
      "cbl",
      "rblsmtpd",
      "invaluement",
      "ivmsip",
      "uceprotect(-level\\d)?",
      "mailspike",
      "psbl",
      "0spam",
      "trendmicro",
      "cloudmark",
      "(block|black|deny|exploits? block|reject|bad)[- ]?list(s|ed|ing)?",
      "({ip}|host|client|server|network|range|netblock|subnet|connection|machine|isp|mta) {5 pieces} {listed}",
      "banned (sending )?ip",
      "may not be (a )?mail exchanger",
      "ip( address)?{is}? not (in|on) (\\w{1,12} )?(white|allow) ?list",
      "smtp (server|relay) (of|at) your (isp|provider|service)",
      "your (isp|provider)(.s)? (smtp|mail) (server|relay)",
      "invalid ip for sending",
      "{at-home} {1 word} ({ip}|ip ranges?|address|hosts?|pool|client)",
      "(banned|blocked|blacklisted) your (ip|network|host|server|provider)",
      "(blocked|rejected|denied|listed|refused) {3 words} (ip|ip address|by ip)",
      "\\d{1,3}(\\.\\d{1,3}){3} (is |was )?(found|listed|present) (in|on|at|by)",
      "black ip( address)?",
      "intrusion (prevention|detection|protection)",
      "fail2ban",
      "(host|client|server|network) {2 words} not (in|on) (\\w{1,12} ){0,2}(white|allow) ?-?list*",
      "list of (blocked|banned|bad|spam|blacklisted) (hosts|ips|servers|addresses|networks|clients)",
      "(mail|e-?mail|messages|connections) from (hosting|dynamic|dial-?up|residential|cloud|dsl|consumer)",
      "spam blocked\\W{1,3}see",
      "(known|detected) (spam|abuse) (source|sender|host)",
      "source of (spam|abuse)",
      "(unauthori[sz]ed|unwelcome|denied) (ip|host|client|network)",
      "access from (your|this) {1 piece} (network|ip|host|server|provider|isp)",
      "\\d{1,3}(\\.\\d{1,3}){3} {3 words} (spammer|spam source)",
      "blocked for (abuse|spam|spamming)"
     ],
     "pattern": "\\bspamhaus\\b|\\bspamcop\\b|\\bsorbs\\b|\\bbarracudacentral\\b|\\bbrbl\\b|\\bdnsbls?\\b|\\brbls?\\b|\\bsbl\\b|\\bxbl\\b|\\bpbl\\b|\\babuseat\\b|\\bcbl\\b|\\brblsmtpd\\b|\\binvaluement\\b|\\bivmsip\\b|\\buceprotect(-level\\d)?\\b|\\bmailspike\\b|\\bpsbl\\b|\\b0spam\\b|\\btrendmicro\\b|\\bcloudmark\\b|\\b(block|black|deny|exploits? block|reject|bad)[- ]?list(s|ed|ing)?\\b|\\b((ip|ips|ip address|ip addresses)|host|client|server|network|range|netblock|subnet|connection|machine|isp|mta)( \\S{1,60}){0,5} (listed|blocked|banned|barred|blackholed|(black|block|deny|reject|spam) ?-?list(ed)?)\\b|\\bbanned (sending )?ip\\b|\\bmay not be (a )?mail exchanger\\b|\\bip( address)?( is| are| was| were| has been| have been)? not (in|on) (\\w{1,12} )?(white|allow) ?list\\b|\\bsmtp (server|relay) (of|at) your (isp|provider|service)\\b|\\byour (isp|provider)(.s)? (smtp|mail) (server|relay)\\b|\\binvalid ip for sending\\b|\\b(dynamic|residential|dial-?up|zombied?|dsl|generic|consumer|end-?user)( \\w{1,12})? ((ip|ips|ip address|ip addresses)|ip ranges?|address|hosts?|pool|client)\\b|\\b(banned|blocked|blacklisted) your (ip|network|host|server|provider)\\b|\\b(blocked|rejected|denied|listed|refused)( \\w{1,12}){0,3} (ip|ip address|by ip)\\b|\\b\\d{1,3}(\\.\\d{1,3}){3} (is |was )?(found|listed|present) (in|on|at|by)\\b|\\bblack ip( address)?\\b|\\bintrusion (prevention|detection|protection)\\b|\\bfail2ban\\b|\\b(host|client|server|network)( \\w{1,12}){0,2} not (in|on) (\\w{1,12} ){0,2}(white|allow) ?-?list|\\blist of (blocked|banned|bad|spam|blacklisted) (hosts|ips|servers|addresses|networks|clients)\\b|\\b(mail|e-?mail|messages|connections) from (hosting|dynamic|dial-?up|residential|cloud|dsl|consumer)\\b|\\bspam blocked\\W{1,3}see\\b|\\b(known|detected) (spam|abuse) (source|sender|host)\\b|\\bsource of (spam|abuse)\\b|\\b(unauthori[sz]ed|unwelcome|denied) (ip|host|client|network)\\b|\\baccess from (your|this)( \\S{1,60})? (network|ip|host|server|provider|isp)\\b|\\b\\d{1,3}(\\.\\d{1,3}){3}( \\w{1,12}){0,3} (spammer|spam source)\\b|\\bblocked for (abuse|spam|spamming)\\b"
    },
    "examples": [
     "550 Mail from your network is banned",
     "550 5.7.1 IP blacklisted",
     "554 192.0.2.1 found in bl.example.net",
     "554 This comes from a black IP address",
     "421 Intrusion prevention is active for it",
     "554 The connecting host is not in the allow list",
     "554 192.0.2.1 is on the list of blocked hosts",
     "554 Mail from hosting networks is not taken here",
     "553 5.3.0 Spam blocked, see http://bl.example.net/",
     "550 5.7.1 192.0.2.1 is a known spam source",
     "554 Unauthorized IP",
     "550 There is no access from your provider's network",
     "554 192.0.2.1 was reported as spammer",
     "550 Error. Blocked for abuse"
    ],
    "nearMisses": [
     "550 Your message was not accepted"
    ]
   },
   {
    "id": "filtered-at-mailbox",
    "reason": "recipient-refused",
    "permanent": false,
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 0
      }
     ],
     "phrases": [
      "^{message} (was |has been |is )?filtered"
     ],
     "pattern": "^(messages?|mails?|e-?mails?) (was |has been |is )?filtered\\b"
    },
    "confidence": 0.75,
    "couldBe": "spam-content",
    "examples": [
     "550 5.2.0 Message filtered"
    ],
    "nearMisses": [
     "554 5.7.1 Message filtered"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "(anti-?)?spam(my|ming|mer|s|assassin|trap|block)?",
      "junk( ?mail| e-?mail)?",
      "unsolicited",
      "phish(ing)?",
      "ube",
      "uce",
      "scam",
      "fraud(ulent)?",
      "bulk (mail|e-?mail|message)",
      "(suspicious|objectionable|inappropriate|offensive|questionable) (content|message|nature|links?|mail|e-?mail)",
      "message (is |looks |appears |seems )(\\w{1,12} ){0,2}suspicious",
      "spam ?score",
      "(mail|message|e-?mail|message has been) filtered",
      "filtered (by|out)",
      "(rejected|blocked|refused|stopped|quarantined|caught|denied) by {3 words} (content )?filter(s|ing)?",
      "quarantined",
      "bayes(ian)?",
      "advertis(ing|ement)s?",
      "mail content denied",
      "dcc",
      "razor2?",
      "pyzor",
      "rspamd",
      "commtouch",
      "vade ?(secure|retro)?",
      "sniffer",
      "bulk (reject\\w{0,4}|detected|score|mailing)"
     ],
     "pattern": "\\b(anti-?)?spam(my|ming|mer|s|assassin|trap|block)?\\b|\\bjunk( ?mail| e-?mail)?\\b|\\bunsolicited\\b|\\bphish(ing)?\\b|\\bube\\b|\\buce\\b|\\bscam\\b|\\bfraud(ulent)?\\b|\\bbulk (mail|e-?mail|message)\\b|\\b(suspicious|objectionable|inappropriate|offensive|questionable) (content|message|nature|links?|mail|e-?mail)\\b|\\bmessage (is |looks |appears |seems )(\\w{1,12} ){0,2}suspicious\\b|\\bspam ?score\\b|\\b(mail|message|e-?mail|message has been) filtered\\b|\\bfiltered (by|out)\\b|\\b(rejected|blocked|refused|stopped|quarantined|caught|denied) by( \\w{1,12}){0,3} (content )?filter(s|ing)?\\b|\\bquarantined\\b|\\bbayes(ian)?\\b|\\badvertis(ing|ement)s?\\b|\\bmail content denied\\b|\\bdcc\\b|\\brazor2?\\b|\\bpyzor\\b|\\brspamd\\b|\\bcommtouch\\b|\\bvade ?(secure|retro)?\\b|\\bsniffer\\b|\\bbulk (reject\\w{0,4}|detected|score|mailing)\\b"
    },
    "examples": [
     "550 5.7.1 The message looks like spam",
     "554 Phishing was found in a link",
     "550 5.2.0 Your mail was filtered by us",
     "554 DCC bulk rejection"
    ],
    "nearMisses": [
     "550 Mail from this country is not taken"
    ]
   },
   {
    "id": "eight-bit-data",
    "reason": "content-rejected",
    "when": {
     "phrases": [
      "(8[- ]?bit|eight[- ]bit|non-?ascii|unicode|utf-?8) (data|characters?|content|not (allowed|supported|accepted))*",
      "(charset|character set|encoding) (data|characters?|content|not (allowed|supported|accepted))*",
      "invalid (message )?content"
     ],
     "pattern": "\\b(8[- ]?bit|eight[- ]bit|non-?ascii|unicode|utf-?8) (data|characters?|content|not (allowed|supported|accepted))|\\b(charset|character set|encoding) (data|characters?|content|not (allowed|supported|accepted))|\\binvalid (message )?content\\b"
    },
    "examples": [
     "550 5.6.9 Do not put 8-bit data there"
    ],
    "nearMisses": [
     "550 The 8-bit shop is closed"
    ]
   },
   {
    "id": "characters-of-address",
    "reason": "bad-address",
    "when": {
     "phrases": [
      "(address|recipient|mailbox|local[- ]?part|rcpt) {1 piece} (contains?|has|with) (an? )?{bad-characters}"
     ],
     "pattern": "\\b(address|recipient|mailbox|local[- ]?part|rcpt)( \\S{1,60})? (contains?|has|with) (an? )?(illegal|invalid|bad|forbidden|unsupported) (character|sign|symbol)s?\\b"
    },
    "examples": [
     "553 The address contains illegal characters"
    ],
    "nearMisses": [
     "550 The header contains illegal characters"
    ]
   },
   {
    "id": "content-refused",
    "reason": "content-rejected",
    "when": {
     "phrases": [
      "({message}|header|body|subject|text){own-content}?{is}? {not-taken} {because-of-content}",
      "(({message}|{forbidden}|bad) )?content ((is|was|presents?) )?{content-refused}",
      "content[- ]based (rejection|refusal|block)",
      "({refused}|rejecting) (by|due to|for|because of)?( (the|our|its|banned|prohibited|message)){0,2} content",
      "(prohibited|banned|forbidden|objectionable) (content|words?|phrase|text)",
      "(contains|containing|contained) (a |an )?(banned|prohibited|forbidden|unacceptable|illegal|disallowed)",
      "media (type )?(error|not supported)",
      "conversion (required|not supported|failed|prohibited)",
      "content type (is |was )?not( explicitly)? (allowed|supported|accepted)",
      "(unsafe|dangerous|harmful) (content|message|mail)",
      "contains? {2 words} (words?|phrases?|text) {3 words} (not|banned|forbidden)",
      "message body{is}? (rejected|refused|blocked|denied)",
      "html( mail| messages?)? (is |are )?not (accepted|allowed)",
      "(such|this|that) (a )?subject",
      "subjects? {3 words} not (accepted|allowed|permitted)",
      "(bad|forbidden|banned|dirty|unacceptable) words?",
      "content of (this|the|your) {message} {1 word} (not (allowed|accepted|permitted)|refused|rejected|blocked)",
      "(unwanted|forbidden|banned|bad) (keyword|term|expression)s?",
      "(offensive|obscene|abusive|forbidden) (words?|language|content)"
     ],
     "pattern": "\\b((messages?|mails?|e-?mails?)|header|body|subject|text)(( has| contains| of this message|'s)? ?(content|header|body|subject|text)?)?( is| are| was| were| has been| have been)? (not (accepted|acceptable)|(rejected|refused|denied|blocked)|prohibited|forbidden) (due to|because of|because|for|by|based on|as) ((its|the|your|prohibited|our) )?(content|header|body|subject|policy on content|filter)\\b|\\b(((messages?|mails?|e-?mails?)|(illegal|forbidden|banned|prohibited|blocked|dangerous|disallowed|unacceptable|invalid|restricted)|bad) )?content ((is|was|presents?) )?((rejected|refused|denied|blocked)|filter(ed|ing)?|restriction|not (accepted|allowed|acceptable)|violation|error|policy|a potential)\\b|\\bcontent[- ]based (rejection|refusal|block)\\b|\\b((rejected|refused|denied|blocked)|rejecting) (by|due to|for|because of)?( (the|our|its|banned|prohibited|message)){0,2} content\\b|\\b(prohibited|banned|forbidden|objectionable) (content|words?|phrase|text)\\b|\\b(contains|containing|contained) (a |an )?(banned|prohibited|forbidden|unacceptable|illegal|disallowed)\\b|\\bmedia (type )?(error|not supported)\\b|\\bconversion (required|not supported|failed|prohibited)\\b|\\bcontent type (is |was )?not( explicitly)? (allowed|supported|accepted)\\b|\\b(unsafe|dangerous|harmful) (content|message|mail)\\b|\\bcontains?( \\w{1,12}){0,2} (words?|phrases?|text)( \\w{1,12}){0,3} (not|banned|forbidden)\\b|\\bmessage body( is| are| was| were| has been| have been)? (rejected|refused|blocked|denied)\\b|\\bhtml( mail| messages?)? (is |are )?not (accepted|allowed)\\b|\\b(such|this|that) (a )?subject\\b|\\bsubjects?( \\w{1,12}){0,3} not (accepted|allowed|permitted)\\b|\\b(bad|forbidden|banned|dirty|unacceptable) words?\\b|\\bcontent of (this|the|your) (messages?|mails?|e-?mails?)( \\w{1,12})? (not (allowed|accepted|permitted)|refused|rejected|blocked)\\b|\\b(unwanted|forbidden|banned|bad) (keyword|term|expression)s?\\b|\\b(offensive|obscene|abusive|forbidden) (words?|language|content)\\b"
    },
    "examples": [
     "554 5.7.1 Message content rejected",
     "550 The mail was refused for its content",
     "550 Content-based rejection",
     "The content type was not explicitly allowed",
     "550 5.7.1 It contains unsafe content",
     "550 It contains words that are not allowed",
     "554 The message body was rejected",
     "550 HTML mail is not accepted here",
     "550 Mail with such a subject is not taken",
     "550 5.7.1 There are bad words in it",
     "554 The content of this message is not allowed",
     "550 There is an unwanted keyword in it",
     "It was refused for offensive words"
    ],
    "nearMisses": [
     "550 The user is not content"
    ]
   },
   {
    "id": "refused-at-greeting",
    "reason": "ip-blocklisted",
    "when": {
     "reply": [
      5
     ],
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 1
      },
      {
       "subject": 3
      },
      {
       "subject": 4
      },
      {
       "subject": 5,
       "detail": 0
      },
      {
       "subject": 7
      }
     ],
     "phase": [
      "connect",
      "helo"
     ],
     "phrases": [
      "rejected",
      "refused",
      "denied",
      "blocked",
      "not (allowed|welcome|accepted|permitted)",
      "prohibited",
      "forbidden",
      "disallowed",
      "invalid",
      "unknown",
      "illegal",
      "bad",
      "does(n.t| not) exist"
     ],
     "pattern": "\\brejected\\b|\\brefused\\b|\\bdenied\\b|\\bblocked\\b|\\bnot (allowed|welcome|accepted|permitted)\\b|\\bprohibited\\b|\\bforbidden\\b|\\bdisallowed\\b|\\binvalid\\b|\\bunknown\\b|\\billegal\\b|\\bbad\\b|\\bdoes(n.t| not) exist\\b"
    },
    "confidence": 0.75,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Access denied",
     "501 Invalid domain name"
    ],
    "nearMisses": [
     "421 Access denied"
    ]
   },
   {
    "id": "helo-name",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "(helo|ehlo)\\b.{0,60}\\b{greeting-fault}",
      "(invalid|bad|wrong|forged|bogus|unacceptable|rejected) {1 word} (helo|ehlo)",
      "(invalid|bad|wrong|unknown) {3 words} in (the )?(helo|ehlo)"
     ],
     "pattern": "\\b(helo|ehlo)\\b.{0,60}\\b(rejected|invalid|refused|required|not (found|valid|accepted|resolve|allowed)|bad|wrong|denied|fully|must|forged|mismatch|incorrect|unacceptable)\\b|\\b(invalid|bad|wrong|forged|bogus|unacceptable|rejected)( \\w{1,12})? (helo|ehlo)\\b|\\b(invalid|bad|wrong|unknown)( \\w{1,12}){0,3} in (the )?(helo|ehlo)\\b"
    },
    "examples": [
     "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname",
     "550 Access is denied for a bad HELO",
     "501 Invalid domain name in HELO"
    ],
    "nearMisses": [
     "503 Polite people say EHLO first"
    ]
   },
   {
    "id": "log-in-before-relay",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "(requires?|required|needs?|must) {3 words} (auth(entication|enticate)?|log ?in) {6 pieces} (relay(ing)?|non-local|external)"
     ],
     "pattern": "\\b(requires?|required|needs?|must)( \\w{1,12}){0,3} (auth(entication|enticate)?|log ?in)( \\S{1,60}){0,6} (relay(ing)?|non-local|external)\\b"
    },
    "couldBe": "smtp-auth-required",
    "examples": [
     "503 This server requires authentication to send to a non-local address"
    ],
    "nearMisses": [
     "550 We do not relay"
    ]
   },
   {
    "id": "insiders-only",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "external (mails?|e-?mails?|messages?|senders?) {2 words} not (accepted|allowed|permitted)"
     ],
     "pattern": "\\bexternal (mails?|e-?mails?|messages?|senders?)( \\w{1,12}){0,2} not (accepted|allowed|permitted)\\b"
    },
    "couldBe": "policy-rejected",
    "examples": [
     "550 External mail is not accepted by this recipient"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-domain-not-taken",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "(sender|sending|envelope|from) domain {2 words} not (accepted|allowed|permitted|welcome)"
     ],
     "pattern": "\\b(sender|sending|envelope|from) domain( \\w{1,12}){0,2} not (accepted|allowed|permitted|welcome)\\b"
    },
    "examples": [
     "550 Your sender domain is not accepted here"
    ],
    "nearMisses": [
     "550 This domain is not accepted here"
    ]
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "relay(ing|ed)?( (mail|access))?( (to|of|for|is|was|through|from|not|by)){0,2}( \\S{1,60}| this \\w{1,12})? ?{no-relay}",
      "(unable|isn't (allowed|permitted|configured)|not (allowed|permitted|authori[sz]ed|configured|able|going)) (to )?relay",
      "(refus(ed|es)|cannot|can't|won't|don't|doesn't|will not|do not|does not|not|try(ing)?|attempt(ed)?) (to )?relay",
      "no relay(ing)?",
      "relay access",
      "insecure (mail )?relay",
      "third[- ]party relay",
      "rcpthosts",
      "not (a|an) (local|hosted|accepted|relay) (domain|host)",
      "non-?local (domain|recipient)",
      "not (hosted|handled|served|local|configured|accepted) (here|on this|by this|at this)",
      "domain{is}? not (hosted|local|handled|served|configured|supported) ?(here|on|by)?",
      "{we-here} (do|does|is){not} (handle|host|serve)( (this|that|the))? ?(domain)?",
      "{we-here} (do|does|is){not} {in-charge} for( (this|that|the))? ?(domain)?",
      "not (a )?(gateway|permitted to relay)",
      "(not|n't) (an |my |the )?(mx|mail exchanger) for",
      "not (our|one of our) domains?",
      "domain( is)? not (on|in) (this|our) (server|system|host)",
      "not responsible for (this|that) domain",
      "(do|does)(n't| not) accept (messages?|mails?|e-?mails?) for (this|that) domain",
      "relay(ing)? (is )?closed",
      "not relaying",
      "permissions? to relay",
      "(no|not an|isn't an) open relay",
      "wrong (server|host|mx) for",
      "not in charge of",
      "not in (a |the |our )?local domain"
     ],
     "pattern": "\\brelay(ing|ed)?( (mail|access))?( (to|of|for|is|was|through|from|not|by)){0,2}( \\S{1,60}| this \\w{1,12})? ?(denied|disabled|prohibited|forbidden|refused|rejected|disallowed|blocked|attempt|restricted|not (allowed|permitted|authori[sz]ed|accepted|supported|enabled))\\b|\\b(unable|isn't (allowed|permitted|configured)|not (allowed|permitted|authori[sz]ed|configured|able|going)) (to )?relay\\b|\\b(refus(ed|es)|cannot|can't|won't|don't|doesn't|will not|do not|does not|not|try(ing)?|attempt(ed)?) (to )?relay\\b|\\bno relay(ing)?\\b|\\brelay access\\b|\\binsecure (mail )?relay\\b|\\bthird[- ]party relay\\b|\\brcpthosts\\b|\\bnot (a|an) (local|hosted|accepted|relay) (domain|host)\\b|\\bnon-?local (domain|recipient)\\b|\\bnot (hosted|handled|served|local|configured|accepted) (here|on this|by this|at this)\\b|\\bdomain( is| are| was| were| has been| have been)? not (hosted|local|handled|served|configured|supported) ?(here|on|by)?\\b|\\b(we|server|host|system|domain) (do|does|is)(n't| not) (handle|host|serve)( (this|that|the))? ?(domain)?\\b|\\b(we|server|host|system|domain) (do|does|is)(n't| not) (responsible|accept(ing)? mail|the mail (host|server)|an? mx) for( (this|that|the))? ?(domain)?\\b|\\bnot (a )?(gateway|permitted to relay)\\b|\\b(not|n't) (an |my |the )?(mx|mail exchanger) for\\b|\\bnot (our|one of our) domains?\\b|\\bdomain( is)? not (on|in) (this|our) (server|system|host)\\b|\\bnot responsible for (this|that) domain\\b|\\b(do|does)(n't| not) accept (messages?|mails?|e-?mails?) for (this|that) domain\\b|\\brelay(ing)? (is )?closed\\b|\\bnot relaying\\b|\\bpermissions? to relay\\b|\\b(no|not an|isn't an) open relay\\b|\\bwrong (server|host|mx) for\\b|\\bnot in charge of\\b|\\bnot in (a |the |our )?local domain\\b"
    },
    "examples": [
     "554 5.7.1 <someone@example.com>: Relay access denied",
     "550 This is not a local domain",
     "550 not our domain",
     "553 We are not responsible for this domain",
     "Sorry, I don't accept messages for this domain",
     "550 Sorry, the relay is closed",
     "550 There is no permission to relay",
     "554 5.7.1 This is no open relay",
     "550 wrong server for example.com",
     "554 This server is not in charge of example.com",
     "550 The recipient is not in a local domain"
    ],
    "nearMisses": [
     "550 5.7.1 Delivery is delayed",
     "501 We take nothing from an open relay"
    ]
   },
   {
    "id": "relaying-of-something",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "relay(ing|ed)?( \\S{1,60}){1,4} {not-relayed}"
     ],
     "pattern": "\\brelay(ing|ed)?( \\S{1,60}){1,4} (denied|disabled|prohibited|forbidden|refused|not (allowed|permitted|authori[sz]ed|accepted|supported))\\b"
    },
    "examples": [
     "550 Relaying to that host is not allowed"
    ],
    "nearMisses": [
     "550 Relay to us what you want"
    ]
   },
   {
    "id": "open-relay",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "open (mail )?relay",
      "open prox(y|ies)",
      "tor exit",
      "no access from( mail)? server",
      "botnet",
      "(compromised|hacked|hijacked) (host|server|system|machine|account)"
     ],
     "pattern": "\\bopen (mail )?relay\\b|\\bopen prox(y|ies)\\b|\\btor exit\\b|\\bno access from( mail)? server\\b|\\bbotnet\\b|\\b(compromised|hacked|hijacked) (host|server|system|machine|account)\\b"
    },
    "examples": [
     "501 We take nothing from an open relay"
    ],
    "nearMisses": [
     "550 Relay access denied"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "(smtp )?auth(entication|enticate|orization|entification)? ?((is|was|has) )?{log-in-fault}*",
      "log ?in{is}? (required|needed|necessary)*",
      "(requires?|need|needs|without|no|valid) (smtp )?(auth|authentication|authenticating|authorization)*",
      "must (be )?(authenticat|log ?in|auth\\b|issue an? auth)*",
      "(user ?name (and|or) password|log ?in|credentials?|password){is}? {not-valid}*",
      "(invalid|bad|incorrect|wrong) (log ?in|password|credentials|user ?name (and|or) password)*",
      "(please |turn on |enable |use )(smtp )?auth(entication)?( first)?",
      "(please )?(authenticate|log ?in)( yourself)? (first|before|to)*",
      "client (was |is )?not authenticated",
      "log ?in (disabled|denied|failed)*",
      "pop[- ]before[- ]smtp",
      "check (for )?new mail (first|before)*",
      "unauthenticated (senders?|users?|clients?|relay(ing)?)",
      "(asked|asks|wants|waits) for a log ?in"
     ],
     "pattern": "\\b(smtp )?auth(entication|enticate|orization|entification)? ?((is|was|has) )?(required|needed|failed|failure|fails|fail|unsuccessful|error|must|first|limit|not allowed|rejected|denied|mechanism|credentials|invalid|disabled|too weak|aborted|cancell?ed)|\\blog ?in( is| are| was| were| has been| have been)? (required|needed|necessary)|\\b(requires?|need|needs|without|no|valid) (smtp )?(auth|authentication|authenticating|authorization)|\\bmust (be )?(authenticat|log ?in|auth\\b|issue an? auth)|\\b(user ?name (and|or) password|log ?in|credentials?|password)( is| are| was| were| has been| have been)? (incorrect|invalid|wrong|not accepted|required|rejected|failed|mismatch|expired)|\\b(invalid|bad|incorrect|wrong) (log ?in|password|credentials|user ?name (and|or) password)|\\b(please |turn on |enable |use )(smtp )?auth(entication)?( first)?\\b|\\b(please )?(authenticate|log ?in)( yourself)? (first|before|to)|\\bclient (was |is )?not authenticated\\b|\\blog ?in (disabled|denied|failed)|\\bpop[- ]before[- ]smtp\\b|\\bcheck (for )?new mail (first|before)|\\bunauthenticated (senders?|users?|clients?|relay(ing)?)\\b|\\b(asked|asks|wants|waits) for a log ?in\\b"
    },
    "examples": [
     "530 Authentication required",
     "550 Incorrect password",
     "550 unauthenticated senders not allowed",
     "The server asked for a login"
    ],
    "nearMisses": [
     "550 5.7.26 Multiple authentication checks failed"
    ]
   },
   {
    "id": "log-in-by-its-code",
    "reason": "smtp-auth-required",
    "when": {
     "reply": [
      530,
      534,
      535,
      538
     ],
     "phrases": [
      "user ?names?",
      "users?",
      "log ?in",
      "accounts?",
      "mail ?box",
      "passwords?",
      "credentials?"
     ],
     "pattern": "\\buser ?names?\\b|\\busers?\\b|\\blog ?in\\b|\\baccounts?\\b|\\bmail ?box\\b|\\bpasswords?\\b|\\bcredentials?\\b"
    },
    "examples": [
     "535 Invalid user name",
     "535 5.7.8 The account is disabled"
    ],
    "nearMisses": [
     "550 Invalid user name"
    ]
   },
   {
    "id": "pipelining",
    "reason": "protocol-error",
    "when": {
     "phrases": [
      "protocol violation",
      "pipelin(e|ing)",
      "synchroni[sz]ation error",
      "out of (order|sequence)"
     ],
     "pattern": "\\bprotocol violation\\b|\\bpipelin(e|ing)\\b|\\bsynchroni[sz]ation error\\b|\\bout of (order|sequence)\\b"
    },
    "examples": [
     "554 SMTP synchronization error",
     "503 That is out of sequence"
    ],
    "nearMisses": [
     "550 The pipes are closed"
    ]
   },
   {
    "id": "tls-failed",
    "reason": "tls-failed",
    "when": {
     "phrases": [
      "starttls",
      "tls(a|v1(\\.\\d)?)?",
      "ssl(v3)?",
      "mta-sts",
      "dane",
      "dnssec",
      "requiretls",
      "secure (connection|channel|transport)",
      "encrypt(ed|ion) {3 words} (required|needed|not available|failed|session|connection|channel)",
      "certificate {3 pieces} (expired|invalid|mismatch|not trusted|verif\\w{1,8}|revoked|unknown|error|failed)",
      "certificate-\\w{1,12}",
      "handshake (error|fail\\w{0,4})",
      "no shared cipher",
      "self[- ]signed",
      "certificate {3 pieces} (could|can) ?not be (validated|verified|trusted)",
      "not offer (encryption|starttls|tls)",
      "negotiate (encryption|tls|ssl)"
     ],
     "pattern": "\\bstarttls\\b|\\btls(a|v1(\\.\\d)?)?\\b|\\bssl(v3)?\\b|\\bmta-sts\\b|\\bdane\\b|\\bdnssec\\b|\\brequiretls\\b|\\bsecure (connection|channel|transport)\\b|\\bencrypt(ed|ion)( \\w{1,12}){0,3} (required|needed|not available|failed|session|connection|channel)\\b|\\bcertificate( \\S{1,60}){0,3} (expired|invalid|mismatch|not trusted|verif\\w{1,8}|revoked|unknown|error|failed)\\b|\\bcertificate-\\w{1,12}\\b|\\bhandshake (error|fail\\w{0,4})\\b|\\bno shared cipher\\b|\\bself[- ]signed\\b|\\bcertificate( \\S{1,60}){0,3} (could|can) ?not be (validated|verified|trusted)\\b|\\bnot offer (encryption|starttls|tls)\\b|\\bnegotiate (encryption|tls|ssl)\\b"
    },
    "examples": [
     "530 5.7.0 Say STARTTLS first",
     "454 TLS is not to be had for now",
     "550 The certificate has expired",
     "handshake error: no shared cipher",
     "There is a self-signed certificate in the chain",
     "The certificate of the server could not be validated",
     "Could not negotiate encryption with mx.example.com"
    ],
    "nearMisses": [
     "550 Details are not given"
    ]
   },
   {
    "id": "group-takes-members-only",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "not (a )?(list |group )?(member|subscriber|subscribed)( (of|to) {3 words} (group|list))?",
      "(isn't|aren't|is not|are not) (a )?(group|list) members?",
      "members only",
      "(only|restricted to) (list |group )?(members|subscribers|moderators)",
      "permission to (post|send|write)",
      "(post|posting|send|mail)( messages?)? to (this|the|that) (group|list|mailing list)",
      "(allowed|authori[sz]ed|permitted|approved|safe|accepted)[- ]?senders? list",
      "(sender|you|from) {3 pieces} (not|isn't|aren't|without) {2 words} {let-in} {3 words} {closed-group}",
      "closed list",
      "external senders",
      "(list|group) is (private|closed|restricted|internal|moderated)",
      "only( \\w{1,12}){1,3} (may|can|are allowed to) (mail|post|send|write)",
      "members-only",
      "non-?members?",
      "(let|allow|permit)s? you( to)? post"
     ],
     "pattern": "\\bnot (a )?(list |group )?(member|subscriber|subscribed)( (of|to)( \\w{1,12}){0,3} (group|list))?\\b|\\b(isn't|aren't|is not|are not) (a )?(group|list) members?\\b|\\bmembers only\\b|\\b(only|restricted to) (list |group )?(members|subscribers|moderators)\\b|\\bpermission to (post|send|write)\\b|\\b(post|posting|send|mail)( messages?)? to (this|the|that) (group|list|mailing list)\\b|\\b(allowed|authori[sz]ed|permitted|approved|safe|accepted)[- ]?senders? list\\b|\\b(sender|you|from)( \\S{1,60}){0,3} (not|isn't|aren't|without)( \\w{1,12}){0,2} (authenticated|permitted|allowed|authori[sz]ed|approved)( \\w{1,12}){0,3} (group|list|public folder|mailbox|mail user)\\b|\\bclosed list\\b|\\bexternal senders\\b|\\b(list|group) is (private|closed|restricted|internal|moderated)\\b|\\bonly( \\w{1,12}){1,3} (may|can|are allowed to) (mail|post|send|write)\\b|\\bmembers-only\\b|\\bnon-?members?\\b|\\b(let|allow|permit)s? you( to)? post\\b"
    },
    "couldBe": "recipient-refused",
    "examples": [
     "550 You are not a member of this mailing list",
     "550 The sender is not authorised for this group",
     "550 This list is private",
     "554 Only staff may mail this",
     "Post by a non-member",
     "The list does not let you post"
    ],
    "nearMisses": [
     "550 We remember you"
    ]
   },
   {
    "id": "stranger-for-now",
    "reason": "greylisted",
    "when": {
     "reply": [
      4
     ],
     "phrases": [
      "(unknown|new|unfamiliar|unseen) (sender|host|client|server|ip)\\W.{0,40}\\b(again|retry|later|back)"
     ],
     "pattern": "\\b(unknown|new|unfamiliar|unseen) (sender|host|client|server|ip)\\W.{0,40}\\b(again|retry|later|back)\\b"
    },
    "couldBe": "sender-rejected",
    "examples": [
     "451 4.7.1 Unknown sender, try again in 10 minutes"
    ],
    "nearMisses": [
     "550 Unknown sender"
    ]
   },
   {
    "id": "recipient-verification",
    "reason": "user-unknown",
    "when": {
     "reply": [
      5
     ],
     "phrases": [
      "(recipient|rcpt)( address)? (verify|verification|callout|check) {2 words} (failed|failure)"
     ],
     "pattern": "\\b(recipient|rcpt)( address)? (verify|verification|callout|check)( \\w{1,12}){0,2} (failed|failure)\\b"
    },
    "confidence": 0.75,
    "couldBe": "mailbox-unavailable",
    "examples": [
     "550 Recipient verify failed: callout verification failure"
    ],
    "nearMisses": [
     "550 Sender verify failed"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "{sender}('s)?:? {5 pieces} {sender-fault}",
      "(permissions?|allowed|authori[sz]ed|right) to send as",
      "{faulty} (sender|from address|from:|return|originator|mail from|envelope|reverse-path|return-path)*",
      "domain of sender*",
      "senders? (verify|verification|callout|domain|has no)*",
      "(could|can) ?not verify (the )?sender*",
      "call-?(back|out) {2 words} (failed|failure|rejected|error|timed out)*",
      "unable to verify( the)? sender*",
      "sender check",
      "access{is}? denied.{0,20}sender*",
      "unresolvable {2 pieces} domain",
      "mail sending denied",
      "identities failed the check",
      "(your|sending|sender('s)?) domain {1 piece} ((does|is|could){not}|must|not|cannot|has no) {there}*",
      "bounces? (not|are not) (accepted|allowed)*",
      "(invalid|bad|illegal|wrong) from\\W{0,3}$",
      "return address {2 pieces} (cannot|could not|not|invalid|rejected|refused|unknown)",
      "your( e-?mail| mail)? domain {1 piece} (has no|lacks|does not|doesn't|is not|must)",
      "(mail from|sender|from) domain {1 piece}( is)? (not|unresolvable|unknown|invalid)",
      "sender( e-?mail)? address( is)? not acceptable",
      "required for( the)? sender",
      "(not|n't) (permitted|allowed|valid|accepted|acceptable|usable) as( an?| the)? sender",
      "account{is}? (paused|suspended|disabled|blocked) {1 word} (for|from) sending",
      "^verification failed for \\W[\\w.+-]{1,40}@*",
      "(mails?|e-?mails?|messages?) from (this|your) (e-?mail )?(address|sender|account) {2 words} (isn't|not|refused|rejected|blocked)",
      "may not use {3 words} (from|sender)",
      "your (sending |sender )?account{is}? (paused|suspended|disabled|blocked|locked)",
      "(invalid|bad|bogus|unknown) (sending|originating) address",
      "sender( address)? (needs|requires|lacks|without) an? domain",
      "may not send (mail |messages )?(to|from|through|via)"
     ],
     "pattern": "\\b(sender|from:|from (address|domain|header)|originator|return[- ]path|reverse-path|mail ?from|envelope)('s)?:?( \\S{1,60}){0,5} (rejected|refused|denied|invalid|unknown|blocked|failed|fails?|required|deleted|mismatch|exist|resolved?|unresolvable|unverifiable|unroutable|malformed|misconfigured|forged|not (be )?(exist|found|accepted|allowed|permitted|valid|resolve|verified|in|owned|belong)|does(n't| not) (exist|resolve|have|match|belong)|must (exist|resolve|be)|has no (mx|a|dns))\\b|\\b(permissions?|allowed|authori[sz]ed|right) to send as\\b|\\b(invalid|bad|unknown|rejected|unroute?able|unacceptable|forged|illegal|incorrect|unverifiable|null|empty|malformed|fake|missing|unqualified|suspicious|undeliverable) (sender|from address|from:|return|originator|mail from|envelope|reverse-path|return-path)|\\bdomain of sender|\\bsenders? (verify|verification|callout|domain|has no)|\\b(could|can) ?not verify (the )?sender|\\bcall-?(back|out)( \\w{1,12}){0,2} (failed|failure|rejected|error|timed out)|\\bunable to verify( the)? sender|\\bsender check\\b|\\baccess( is| are| was| were| has been| have been)? denied.{0,20}sender|\\bunresolvable( \\S{1,60}){0,2} domain\\b|\\bmail sending denied\\b|\\bidentities failed the check\\b|\\b(your|sending|sender('s)?) domain( \\S{1,60})? ((does|is|could)(n't| not)|must|not|cannot|has no) (exist|resolve|found|be|have|valid|mx|a|dns)|\\bbounces? (not|are not) (accepted|allowed)|\\b(invalid|bad|illegal|wrong) from\\W{0,3}$|\\breturn address( \\S{1,60}){0,2} (cannot|could not|not|invalid|rejected|refused|unknown)\\b|\\byour( e-?mail| mail)? domain( \\S{1,60})? (has no|lacks|does not|doesn't|is not|must)\\b|\\b(mail from|sender|from) domain( \\S{1,60})?( is)? (not|unresolvable|unknown|invalid)\\b|\\bsender( e-?mail)? address( is)? not acceptable\\b|\\brequired for( the)? sender\\b|\\b(not|n't) (permitted|allowed|valid|accepted|acceptable|usable) as( an?| the)? sender\\b|\\baccount( is| are| was| were| has been| have been)? (paused|suspended|disabled|blocked)( \\w{1,12})? (for|from) sending\\b|^verification failed for \\W[\\w.+-]{1,40}@|\\b(mails?|e-?mails?|messages?) from (this|your) (e-?mail )?(address|sender|account)( \\w{1,12}){0,2} (isn't|not|refused|rejected|blocked)\\b|\\bmay not use( \\w{1,12}){0,3} (from|sender)\\b|\\byour (sending |sender )?account( is| are| was| were| has been| have been)? (paused|suspended|disabled|blocked|locked)\\b|\\b(invalid|bad|bogus|unknown) (sending|originating) address\\b|\\bsender( address)? (needs|requires|lacks|without) an? domain\\b|\\bmay not send (mail |messages )?(to|from|through|via)\\b"
    },
    "examples": [
     "450 4.1.8 <someone@nowhere.example>: Sender address rejected: Domain not found",
     "553 The sender address could not be verified",
     "550 Callout failed while verifying someone@example.com",
     "553 Your domain does not exist",
     "553 Invalid from",
     "550 The return address cannot be verified",
     "550 Your email domain has no MX record",
     "553 5.7.1 Sender address not acceptable",
     "553 5.5.4 A domain is required for the sender",
     "553 someone@example.com is not permitted as a sender",
     "554 Your account is paused for sending",
     "550 5.1.0 Mail from this address isn't accepted",
     "550 You may not use this address as From",
     "550 Your sending account was locked for abuse",
     "553 5.5.4 The sender address needs a domain",
     "550 someone@example.com may not send to this server"
    ],
    "nearMisses": [
     "550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown"
    ]
   },
   {
    "id": "sender-empty-or-other",
    "reason": "sender-rejected",
    "when": {
     "pattern": "\\bmust match( the)? envelope\\b|\\bmail from <>"
    },
    "examples": [
     "550 From: address in header must match envelope",
     "550 5.7.1 Mail from <> is not taken"
    ],
    "nearMisses": [
     "550 5.7.1 Mail from somebody is not taken"
    ]
   },
   {
    "id": "never-takes-mail",
    "reason": "domain-no-mail",
    "when": {
     "reply": [
      521,
      556
     ],
     "status": [
      "none",
      {
       "subject": 0,
       "detail": 0
      },
      {
       "subject": 1
      },
      {
       "subject": 3
      },
      {
       "subject": 5
      }
     ],
     "phrases": [
      "not (accept(ing|ed)?|taking|available)",
      "(does not|doesn.t) accept",
      "no mail",
      "never"
     ],
     "pattern": "\\bnot (accept(ing|ed)?|taking|available)\\b|\\b(does not|doesn.t) accept\\b|\\bno mail\\b|\\bnever\\b"
    },
    "examples": [
     "521 5.3.2 System not accepting network messages"
    ],
    "nearMisses": [
     "421 4.3.2 System not accepting network messages"
    ]
   },
   {
    "id": "unknown-at-mail",
    "reason": "sender-rejected",
    "when": {
     "phase": [
      "mail"
     ],
     "phrases": [
      "unknown",
      "no such",
      "does(n.t| not) exist",
      "not found",
      "invalid",
      "rejected",
      "refused",
      "denied",
      "bad",
      "not (allowed|permitted|accepted|valid|authori[sz]ed)"
     ],
     "pattern": "\\bunknown\\b|\\bno such\\b|\\bdoes(n.t| not) exist\\b|\\bnot found\\b|\\binvalid\\b|\\brejected\\b|\\brefused\\b|\\bdenied\\b|\\bbad\\b|\\bnot (allowed|permitted|accepted|valid|authori[sz]ed)\\b"
    },
    "examples": [
     "550 5.1.7 No such domain",
     "553 example.com does not exist"
    ],
    "nearMisses": [
     "452 Mail system full"
    ]
   },
   {
    "id": "sender-by-its-code",
    "reason": "sender-rejected",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 7
      },
      {
       "subject": 1,
       "detail": 8
      }
     ],
     "phrases": [
      "address",
      "domain",
      "user",
      "mail ?box",
      "host",
      "name"
     ],
     "pattern": "\\baddress\\b|\\bdomain\\b|\\buser\\b|\\bmail ?box\\b|\\bhost\\b|\\bname\\b"
    },
    "examples": [
     "550 5.1.7 invalid address",
     "550 5.1.8 That domain is not known"
    ],
    "nearMisses": [
     "550 5.1.1 invalid address"
    ]
   },
   {
    "id": "no-mx-by-its-code",
    "reason": "domain-not-found",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 2
      }
     ],
     "phrases": [
      "no mx"
     ],
     "pattern": "\\bno mx\\b"
    },
    "examples": [
     "550 5.1.2 no MX found for example.com"
    ],
    "nearMisses": [
     "550 5.1.10 no MX found for example.com"
    ]
   },
   {
    "id": "null-mx",
    "reason": "domain-no-mail",
    "when": {
     "phrases": [
      "null ?-?mx",
      "mx 0",
      "{we} {1 piece} {takes-not} {1 word} (accept|receive|take|want|handle)s? (any )?((incoming|inbound) )?(e-?)?mail",
      "no ?smtp service here",
      "no (e-?)?mail{is}? (accepted|service|services|server|hosting) ?(here|by|for|at|on)? ?(this|the)? ?(domain|host)?*",
      "no mx found",
      "not a mail ?(server|host)*",
      "(takes?|accepts?|receives?) no (e-?)?mail"
     ],
     "pattern": "\\bnull ?-?mx\\b|\\bmx 0\\b|\\b(domain|host|server|site|system|machine|we)( \\S{1,60})? (does not|doesn't|do not|don't|never|will not|is not configured to|not configured to|cannot)( \\w{1,12})? (accept|receive|take|want|handle)s? (any )?((incoming|inbound) )?(e-?)?mail\\b|\\bno ?smtp service here\\b|\\bno (e-?)?mail( is| are| was| were| has been| have been)? (accepted|service|services|server|hosting) ?(here|by|for|at|on)? ?(this|the)? ?(domain|host)?|\\bno mx found\\b|\\bnot a mail ?(server|host)|\\b(takes?|accepts?|receives?) no (e-?)?mail\\b"
    },
    "examples": [
     "550 5.1.10 Domain does not accept mail (nullMX)",
     "550 This host does not accept mail",
     "550 We take no mail here"
    ],
    "nearMisses": [
     "450 The system does not answer"
    ]
   },
   {
    "id": "server-takes-none-now",
    "reason": "system-unavailable",
    "when": {
     "reply": [
      4
     ],
     "phrases": [
      "(service|server|system|host|site|mta|we) {2 pieces} (not|aren't|isn't) {1 word} accept(ing)?( (any|incoming|new|more)){0,2} ({message}|connections?)",
      "not {1 word} accepting (any )?(mail|e-?mail|messages|connections) {1 word} (now|moment|present|time)"
     ],
     "pattern": "\\b(service|server|system|host|site|mta|we)( \\S{1,60}){0,2} (not|aren't|isn't)( \\w{1,12})? accept(ing)?( (any|incoming|new|more)){0,2} ((messages?|mails?|e-?mails?)|connections?)\\b|\\bnot( \\w{1,12})? accepting (any )?(mail|e-?mail|messages|connections)( \\w{1,12})? (now|moment|present|time)\\b"
    },
    "examples": [
     "421 The server is not accepting mail now",
     "451 4.3.2 not accepting mail right now"
    ],
    "nearMisses": [
     "550 The server is not accepting mail"
    ]
   },
   {
    "id": "takes-none-from-you",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "(user|recipient|addressee|owner|customer) ((has|have) )?(block(s|ed)|(black|block)listed|banned) ({mail-from} )?{you}",
      "({holder}|address|list|group) {1 piece}( (that|which) \\w{1,12} {3 words})? {takes-only} {message} (from|by|of)",
      "\\S{1,60}@\\S{1,60} (has |have )?(blocked|banned) (you|your|this sender)",
      "(blocked|refused|rejects|blocks) (mail|e-?mails?|messages) from (you|your address)"
     ],
     "pattern": "\\b(user|recipient|addressee|owner|customer) ((has|have) )?(block(s|ed)|(black|block)listed|banned) ((any |all )?(messages?|mails?|e-?mails?) from )?(you|your|(this|the) sender)\\b|\\b(((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|address|list|group)( \\S{1,60})?( (that|which) \\w{1,12}( \\w{1,12}){0,3})? (does(n't| not)|will not|won't|only|no longer|refuses to) (accepts?|takes?|receives?|wants?)( any)? (messages?|mails?|e-?mails?) (from|by|of)\\b|\\b\\S{1,60}@\\S{1,60} (has |have )?(blocked|banned) (you|your|this sender)\\b|\\b(blocked|refused|rejects|blocks) (mail|e-?mails?|messages) from (you|your address)\\b"
    },
    "examples": [
     "550 5.7.1 The recipient does not accept mail from this sender",
     "550 This mailbox only accepts messages from within",
     "550 The addressee has blocked messages from your address",
     "550 someone@example.com has blocked you",
     "554 Somebody blocked mail from your address"
    ],
    "nearMisses": [
     "550 This mailbox does not accept mail"
    ]
   },
   {
    "id": "use-another-address",
    "reason": "mailbox-moved",
    "when": {
     "phrases": [
      "(no longer|has (left|changed|moved)|was replaced|old (e-?mail )?address)\\b.{0,60}\\b{new-address}"
     ],
     "pattern": "\\b(no longer|has (left|changed|moved)|was replaced|old (e-?mail )?address)\\b.{0,60}\\b(please (use|try|contact|write|send|update)|new (e-?mail )?address|instead)\\b"
    },
    "examples": [
     "This address is no longer in use, please write to ada@example.org"
    ],
    "nearMisses": [
     "550 The account is no longer in use"
    ]
   },
   {
    "id": "domain-of-recipient",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "(recipient|destination|target|addressee)('s)?( e?-?mail)? domain( name)? {1 piece}( {did}){0,3} {no-domain}",
      "domain( name)? of the (recipient|addressee) {3 words} (wrong|invalid|unknown|exist|found)"
     ],
     "pattern": "\\b(recipient|destination|target|addressee)('s)?( e?-?mail)? domain( name)?( \\S{1,60})?( (is|are|was|has|have|been|be|does|did|could|can|not)){0,3} (unknown|invalid|non-?existent|expired|(doesn't|don't) exist|exist|found|registered|resolved?|unresolvable|nxdomain)\\b|\\bdomain( name)? of the (recipient|addressee)( \\w{1,12}){0,3} (wrong|invalid|unknown|exist|found)\\b"
    },
    "examples": [
     "550 The recipient's domain does not exist",
     "550 Recipient domain not found",
     "The domain of the recipient is wrong"
    ],
    "nearMisses": [
     "550 The recipient does not exist"
    ]
   },
   {
    "id": "mailbox-suspended-for-now",
    "reason": "mailbox-disabled",
    "permanent": false,
    "when": {
     "phrases": [
      "({mailbox}|e-?mail|user|account|recipient|address|customer|subscriber|alias)('s)? {6 pieces} {off-for-now}",
      "(account|mail ?box|user){is}? under (review|investigation)"
     ],
     "pattern": "\\b((mail[ -]?(box|drop|dir|folder|file)|inbox)|e-?mail|user|account|recipient|address|customer|subscriber|alias)('s)?( \\S{1,60}){0,6} (temporar(il)?y( \\w{1,12})? ?(disabled|inactive|deactivated|closed|on hold)|suspend(ed)?|paused|locked|blocked|on hold|over ?due|frozen|past due|unpaid)\\b|\\b(account|mail ?box|user)( is| are| was| were| has been| have been)? under (review|investigation)\\b"
    },
    "examples": [
     "550 5.2.1 The account is temporarily suspended",
     "554 This mailbox is on hold",
     "550 The account is under review"
    ],
    "nearMisses": [
     "550 5.2.1 The account has been deleted"
    ]
   },
   {
    "id": "unknown-or-off",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "({holder}|address) (unknown|not found) or"
     ],
     "pattern": "\\b(((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|address) (unknown|not found) or\\b"
    },
    "couldBe": "mailbox-disabled",
    "examples": [
     "550 Mailbox unknown or not accepting mail"
    ],
    "nearMisses": [
     "550 Mailbox not accepting mail"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "(e-?mail|{addressee})( (address|account|name|id))?('s)? {1 piece}( that you tried to reach)?( {of-now}){0,4} {switched-off}",
      "^not active"
     ],
     "pattern": "\\b(e-?mail|(((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|user ?(name|id)|recipients|address|alias|member|subscriber|person|local[ -]?part))( (address|account|name|id))?('s)?( \\S{1,60})?( that you tried to reach)?( (is|was|has|have|been|currently|permanently|administratively|not|no longer|now|rejected:|owner)){0,4} (disabled?s?|inactive|de-?activated|expired|closed|not (yet )?activ(at)?ed?|not (active|enabled)|no longer (valid|exists?|available)|terminated|discontinued|retired|deleted|cancell?ed|removed|revoked|dormant|unused|abandoned|inaccessible due to inactivity|decommissioned|archived|turned off|switched off)\\b|^not active\\b"
    },
    "examples": [
     "550 5.2.1 The account has been closed",
     "550 Mailbox is disabled",
     "550 not active: someone"
    ],
    "nearMisses": [
     "550 5.1.1 The account does not exist"
    ]
   },
   {
    "id": "disabled-mailbox",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "(disabled|inactive|deactivated|expired|closed|retired|deleted|terminated|cancell?ed) ?({owner}|{mailbox}|e-?mail|address)",
      "(suspended|locked|frozen|dormant|banned) ?({owner}|{mailbox}|e-?mail|address)",
      "account (that )?(you )?.{0,20}(is|was|has been) (disabled|inactive|suspended)",
      "due to inactivity",
      "no longer (active|in (use|service)|being used|receiv(es|ing)|able to receive|accept(s|ing)? (any )?{message})",
      "{message}{is}? not {2 words} (being )?accepted (for|by) this",
      "(not|n't) (currently )?accept(s|ing)? (any )?{message}( (for|from|at))?( (this|the))? ?{here}?",
      "(not|n't) (have|has) (a )?mail service",
      "no longer used",
      "(not|n't) (currently )?accept(s|ing)? (any |new |further )?(incoming|inbound|more|new|further) (mail|messages|e-?mail)*"
     ],
     "pattern": "\\b(disabled|inactive|deactivated|expired|closed|retired|deleted|terminated|cancell?ed) ?((user|recipient|account|customer|addressee)|(mail[ -]?(box|drop|dir|folder|file)|inbox)|e-?mail|address)\\b|\\b(suspended|locked|frozen|dormant|banned) ?((user|recipient|account|customer|addressee)|(mail[ -]?(box|drop|dir|folder|file)|inbox)|e-?mail|address)\\b|\\baccount (that )?(you )?.{0,20}(is|was|has been) (disabled|inactive|suspended)\\b|\\bdue to inactivity\\b|\\bno longer (active|in (use|service)|being used|receiv(es|ing)|able to receive|accept(s|ing)? (any )?(messages?|mails?|e-?mails?))\\b|\\b(messages?|mails?|e-?mails?)( is| are| was| were| has been| have been)? not( \\w{1,12}){0,2} (being )?accepted (for|by) this\\b|\\b(not|n't) (currently )?accept(s|ing)? (any )?(messages?|mails?|e-?mails?)( (for|from|at))?( (this|the))? ?(mail ?box|account|user|address|recipient|time)?\\b|\\b(not|n't) (have|has) (a )?mail service\\b|\\bno longer used\\b|\\b(not|n't) (currently )?accept(s|ing)? (any |new |further )?(incoming|inbound|more|new|further) (mail|messages|e-?mail)"
    },
    "examples": [
     "525 5.7.13 Disabled recipient",
     "550 This one is no longer accepting mail",
     "550 This address is no longer used",
     "550 This mailbox does not accept incoming mail"
    ],
    "nearMisses": [
     "450 The server is not accepting connections"
    ]
   },
   {
    "id": "mailbox-moved",
    "reason": "mailbox-moved",
    "when": {
     "phrases": [
      "has (moved|left|changed)( (his|her|their|its|the|to|e-?mail|address))?",
      "(mail ?box|user|recipient|address|account|person|employee|owner) {1 piece} (has )?(been )?{moved}",
      "no longer (with|at|works?|employed|associated|part of|on (this )?(server|system|staff)|here|monitored|used by)",
      "left the (company|organi[sz]ation|university|firm)",
      "user not local",
      "(new|forwarding) (e-?mail )?address is",
      "no forwarding address",
      "(mail|message)s? should be sent to",
      "(has been|was) replaced by",
      "please (use|try|send|update|change) {4 words} (new address|new e-?mail|<\\S{1,60}@)",
      "(person|colleague|employee|addressee|recipient|user|owner) {6 pieces} (retired|resigned|deceased|died|passed away)",
      "(employee|colleague|person|owner) {2 words} (left|quit)",
      "(mail|e-?mail) is not forwarded"
     ],
     "pattern": "\\bhas (moved|left|changed)( (his|her|their|its|the|to|e-?mail|address))?\\b|\\b(mail ?box|user|recipient|address|account|person|employee|owner)( \\S{1,60})? (has )?(been )?(moved|relocated|changed|replaced|migrated|transferred|renamed)\\b|\\bno longer (with|at|works?|employed|associated|part of|on (this )?(server|system|staff)|here|monitored|used by)\\b|\\bleft the (company|organi[sz]ation|university|firm)\\b|\\buser not local\\b|\\b(new|forwarding) (e-?mail )?address is\\b|\\bno forwarding address\\b|\\b(mail|message)s? should be sent to\\b|\\b(has been|was) replaced by\\b|\\bplease (use|try|send|update|change)( \\w{1,12}){0,4} (new address|new e-?mail|<\\S{1,60}@)\\b|\\b(person|colleague|employee|addressee|recipient|user|owner)( \\S{1,60}){0,6} (retired|resigned|deceased|died|passed away)\\b|\\b(employee|colleague|person|owner)( \\w{1,12}){0,2} (left|quit)\\b|\\b(mail|e-?mail) is not forwarded\\b"
    },
    "examples": [
     "550 The person no longer works here",
     "551 User not local; please try <new@example.com>",
     "550 the person you are writing to retired",
     "550 that employee left",
     "The mail is not forwarded"
    ],
    "nearMisses": [
     "452 Please try later"
    ]
   },
   {
    "id": "bad-address",
    "reason": "bad-address",
    "when": {
     "phrases": [
      "{ill} ((recipient|destination|mailbox) )?(e-?mail )?(address|recipient|mailbox|destination) {form-of-it}*",
      "malformed (recipient|destination)*",
      "(address|recipient|mailbox|rcpt) {1 piece}{is}? {ill-written}*",
      "(syntax|format) (error )?(in|of) (the )?(\\w{1,12} )?(address|recipient|mailbox)*",
      "malformed (address|recipient|mailbox)*",
      "(ambiguous) (address|recipient|name)*",
      "not a valid rfc",
      "(need|needs|requires?|want) (a )?fully[- ]qualified (address|recipient)*",
      "(missing|unbalanced|without|no) (an? )?(@|at[- ]sign|domain part|local part|angle bracket)*",
      "missing final",
      "domain (is )?missing or malformed"
     ],
     "pattern": "\\b(bad|invalid|malformed|illegal|wrong|incorrect|unbalanced) ((recipient|destination|mailbox) )?(e-?mail )?(address|recipient|mailbox|destination) (syntax|format|form|characters?|specification)|\\bmalformed (recipient|destination)|\\b(address|recipient|mailbox|rcpt)( \\S{1,60})?( is| are| was| were| has been| have been)? (malformed|ambiguous|badly formed|syntactically (incorrect|invalid)|syntax|not (fully )?qualified)|\\b(syntax|format) (error )?(in|of) (the )?(\\w{1,12} )?(address|recipient|mailbox)|\\bmalformed (address|recipient|mailbox)|\\b(ambiguous) (address|recipient|name)|\\bnot a valid rfc\\b|\\b(need|needs|requires?|want) (a )?fully[- ]qualified (address|recipient)|\\b(missing|unbalanced|without|no) (an? )?(@|at[- ]sign|domain part|local part|angle bracket)|\\bmissing final\\b|\\bdomain (is )?missing or malformed\\b"
    },
    "examples": [
     "501 5.1.3 Malformed address",
     "553 The mailbox is ambiguous here",
     "554 Missing final '@domain'"
    ],
    "nearMisses": [
     "501 Syntax error in the command",
     "500 5.5.2 Bad syntax"
    ]
   },
   {
    "id": "user-unknown-after-data",
    "reason": "recipient-refused",
    "permanent": false,
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2
      },
      {
       "subject": 3
      },
      {
       "subject": 4
      },
      {
       "subject": 5
      },
      {
       "subject": 6
      },
      {
       "subject": 7
      }
     ],
     "phase": [
      "data"
     ],
     "phrases": [
      "user ?unknown",
      "unknown (user|recipient|mailbox)",
      "no such (user|recipient|mailbox)",
      "(recipient|user|mailbox) (not found|unknown)"
     ],
     "pattern": "\\buser ?unknown\\b|\\bunknown (user|recipient|mailbox)\\b|\\bno such (user|recipient|mailbox)\\b|\\b(recipient|user|mailbox) (not found|unknown)\\b"
    },
    "confidence": 0.7,
    "couldBe": "user-unknown",
    "examples": [
     "550 <someone@example.com>... User Unknown"
    ],
    "nearMisses": [
     "550 Domain unknown",
     "550 5.1.1 <someone@example.com>... User unknown"
    ]
   },
   {
    "id": "user-unknown-with-mailbox-code",
    "reason": "recipient-refused",
    "permanent": false,
    "when": {
     "status": [
      {
       "subject": 2,
       "detail": 0
      }
     ],
     "phrases": [
      "user ?unknown",
      "unknown (user|recipient)",
      "no such (user|recipient)"
     ],
     "pattern": "\\buser ?unknown\\b|\\bunknown (user|recipient)\\b|\\bno such (user|recipient)\\b"
    },
    "confidence": 0.65,
    "couldBe": "user-unknown",
    "examples": [
     "550 5.2.0 Unknown user someone@example.com"
    ],
    "nearMisses": [
     "550 5.1.1 Unknown user someone@example.com"
    ]
   },
   {
    "id": "syntax-by-its-code",
    "reason": "bad-address",
    "when": {
     "status": [
      {
       "subject": 1,
       "detail": 3
      }
     ],
     "phrases": [
      "syntax",
      "format",
      "valid",
      "invalid",
      "malformed",
      "bad",
      "illegal",
      "rfc"
     ],
     "pattern": "\\bsyntax\\b|\\bformat\\b|\\bvalid\\b|\\binvalid\\b|\\bmalformed\\b|\\bbad\\b|\\billegal\\b|\\brfc\\b"
    },
    "couldBe": "user-unknown",
    "examples": [
     "553 5.1.3 The address is invalid",
     "501 5.1.3 Bad destination"
    ],
    "nearMisses": [
     "550 5.1.1 Invalid address"
    ]
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "no(ne)? ?such ((e-?mail|mail|local|valid) )?({addressee}|id|name|destination)*",
      "(e-?mail|{addressee}|destination) {1 piece}( {did}){0,2} {not-there}",
      "(recipient|user|mail ?box|address)( name)?{is}? (incorrect|wrong|mistyped|misspelt|misspelled)"
     ],
     "pattern": "\\bno(ne)? ?such ((e-?mail|mail|local|valid) )?((((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|user ?(name|id)|recipients|address|alias|member|subscriber|person|local[ -]?part)|id|name|destination)|\\b(e-?mail|(((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|user ?(name|id)|recipients|address|alias|member|subscriber|person|local[ -]?part)|destination)( \\S{1,60})?( (is|are|was|has|have|been|be|does|did|could|can|not)){0,2} ((unknown|invalid|non-?exist(ent|ing)|unrecogni[sz]ed|undeliverable|unroute?able|misspell?ed|undefined)|doesn't exist|(isn't|wasn't) (found|known|recogni[sz]ed|listed|registered|valid|located|identified|defined)|(can't|cannot|couldn't) be (found|known|recogni[sz]ed|listed|registered|valid|located|identified|defined)|not (be |been )?((found|known|recogni[sz]ed|listed|registered|valid|located|identified|defined)|exist))\\b|\\b(recipient|user|mail ?box|address)( name)?( is| are| was| were| has been| have been)? (incorrect|wrong|mistyped|misspelt|misspelled)\\b"
    },
    "examples": [
     "550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown",
     "550 There is no such user at example.com",
     "550 The mailbox was not found",
     "550 recipient name incorrect"
    ],
    "nearMisses": [
     "550 5.1.2 Unknown host"
    ]
   },
   {
    "id": "domain-of-others",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "(no such|unknown|invalid) (domain|host) (here|at this (location|site)|on this (server|system|host|machine))"
     ],
     "pattern": "\\b(no such|unknown|invalid) (domain|host) (here|at this (location|site)|on this (server|system|host|machine))\\b"
    },
    "confidence": 0.8,
    "couldBe": "domain-not-found",
    "examples": [
     "550 No such domain at this location (someone@example.com)"
    ],
    "nearMisses": [
     "550 No such domain"
    ]
   },
   {
    "id": "host-unknown",
    "reason": "domain-not-found",
    "when": {
     "status": [
      "none",
      {
       "subject": 0,
       "detail": 0
      },
      {
       "subject": 5,
       "detail": 0
      }
     ],
     "phrases": [
      "host unknown",
      "unknown host"
     ],
     "pattern": "\\bhost unknown\\b|\\bunknown host\\b"
    },
    "confidence": 0.8,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Host unknown",
     "someone@example.com ... unknown host"
    ],
    "nearMisses": [
     "550 5.1.2 Unknown host"
    ]
   },
   {
    "id": "argument-by-its-code",
    "reason": "protocol-error",
    "when": {
     "status": [
      {
       "subject": 5,
       "detail": 1
      },
      {
       "subject": 5,
       "detail": 2
      },
      {
       "subject": 5,
       "detail": 4
      }
     ],
     "phrases": [
      "(invalid|bad|unknown|illegal|wrong|missing) (domain|host|argument|parameter|name)*"
     ],
     "pattern": "\\b(invalid|bad|unknown|illegal|wrong|missing) (domain|host|argument|parameter|name)"
    },
    "couldBe": "sender-rejected",
    "examples": [
     "501 5.5.4 Invalid domain name"
    ],
    "nearMisses": [
     "550 5.1.2 Invalid domain name"
    ]
   },
   {
    "id": "host-not-looked-up",
    "reason": "dns-failure",
    "when": {
     "phrases": [
      "host not found, try again"
     ],
     "pattern": "\\bhost not found, try again\\b"
    },
    "examples": [
     "450 Host not found, try again"
    ],
    "nearMisses": [
     "550 Host not found"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "(domain|host( ?name)?|mail ?server|site) {4 pieces} {no-host}*",
      "{no-such} ((destination|recipient) )?(domain|host( ?name)?|site|mail ?server)*",
      "nxdomain",
      "domain is not reachable",
      "bad destination system",
      "no (mx|a|mail exchangers?|dns|host|smtp)( (or a|or mx|mx|or aaaa))? (records?|entry|entries|found|data|hosts?|servers?)*",
      "no (mail )?(servers?|hosts?|exchangers?) (could be )?(found )?for",
      "dns (entries|type .{0,12}lookup)*",
      "name or service not known",
      "no data known",
      "no address associated",
      "(could|can)(not| not|n't) find (any |a )?(host|domain|mail exchanger|mx)*",
      "[a-z0-9-]{1,40}\\.[a-z]{2,8} does not exist$",
      "no (mx|mail exchangers?) for",
      "UnknownHostException",
      "ENOTFOUND",
      "ENODATA",
      "EAI_NONAME",
      "(unable|failed) to find (an? |any |the )?(host|domain|mail exchanger|mx|a record)",
      "(domain|host) {2 pieces} (couldn't|can't|could not|cannot) be found",
      "can ?not resolve( the)? {1 word} host",
      "find (an? |the )?(address|host|server|exchanger|mx)( for)?( the)?( mail)? domain"
     ],
     "pattern": "\\b(domain|host( ?name)?|mail ?server|site)( \\S{1,60}){0,4} (unknown|invalid|non-?existent|unrecogni[sz]ed|expired|unresolvable|nxdomain|doesn't exist|not (found|exist|valid|registered|resolved?|be found))|\\b(unknown|no such|invalid|bad|non-?existent|unrecogni[sz]ed|undefined|illegal|expired|unresolvable) ((destination|recipient) )?(domain|host( ?name)?|site|mail ?server)|\\bnxdomain\\b|\\bdomain is not reachable\\b|\\bbad destination system\\b|\\bno (mx|a|mail exchangers?|dns|host|smtp)( (or a|or mx|mx|or aaaa))? (records?|entry|entries|found|data|hosts?|servers?)|\\bno (mail )?(servers?|hosts?|exchangers?) (could be )?(found )?for\\b|\\bdns (entries|type .{0,12}lookup)|\\bname or service not known\\b|\\bno data known\\b|\\bno address associated\\b|\\b(could|can)(not| not|n't) find (any |a )?(host|domain|mail exchanger|mx)|\\b[a-z0-9-]{1,40}\\.[a-z]{2,8} does not exist$|\\bno (mx|mail exchangers?) for\\b|\\bUnknownHostException\\b|\\bENOTFOUND\\b|\\bENODATA\\b|\\bEAI_NONAME\\b|\\b(unable|failed) to find (an? |any |the )?(host|domain|mail exchanger|mx|a record)\\b|\\b(domain|host)( \\S{1,60}){0,2} (couldn't|can't|could not|cannot) be found\\b|\\bcan ?not resolve( the)?( \\w{1,12})? host\\b|\\bfind (an? |the )?(address|host|server|exchanger|mx)( for)?( the)?( mail)? domain\\b"
    },
    "examples": [
     "550 5.1.2 Unknown host",
     "550 Domain example.com does not exist at all: NXDOMAIN",
     "553 shop.example.com does not exist",
     "DNS: no MX for example.com",
     "java.net.UnknownHostException: mx.example.com",
     "getaddrinfo ENOTFOUND mx.example.com",
     "The domain example.com couldn't be found",
     "can not resolve destination host example.com",
     "Cannot find an address for the mail domain example.com"
    ],
    "nearMisses": [
     "450 4.4.3 DNS did not answer in time"
    ]
   },
   {
    "id": "unknown-user",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "{wrong}( or (\\w{1,12}))?{kind-of-address}?[ _]?({addressee}|destination|rcpt|name|id)s?"
     ],
     "pattern": "\\b((unknown|invalid|non-?exist(ent|ing)|unrecogni[sz]ed|undeliverable|unroute?able|misspell?ed|undefined)|bad|wrong|illegal|incorrect|inexistent|fake|unresolvable)( or (\\w{1,12}))?( (final delivery|local|e-?mail|destination|internet|mail))?[ _]?((((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|user ?(name|id)|recipients|address|alias|member|subscriber|person|local[ -]?part)|destination|rcpt|name|id)s?\\b"
    },
    "examples": [
     "550 Unknown user someone@example.com",
     "553 Invalid final delivery userid"
    ],
    "nearMisses": [
     "550 Unknown domain",
     "421 Unknown command"
    ]
   },
   {
    "id": "not-one-of-ours",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "(not|isn't|aren't) (an? )?{good} (e-?mail )?(user|recipient|mail ?box|address|customer|account|name|alias|mailing list)*",
      "not (our|a) customer*",
      "(not|none) (one )?of (ours|our (users|customers|addresses|mailboxes|recipients))*",
      "not (a|in) {2 words} (valid|known) (rcpt|recipient)s?",
      "validrcptto",
      "not (found|listed|known|present|defined|registered) in {3 pieces} {directory}*",
      "does{not} have an? {1 piece} (account|mail ?box|e-?mail|user)*",
      "{nobody} {2 pieces} (by|with|of|here|found|named|at|called|exists?|for)*",
      "no mail ?box(es)?",
      "no (such |deliverable )(recipients?|address(es)?|mail ?box(es)?)*",
      "recip(ient)?notfound",
      "user ?unknown",
      "unknown in (virtual|local|relay)*",
      "did{not} find {3 words} (user|mailbox|recipient|account)*",
      "(there is|we have) no {2 words} ({holder}|address|person|one|employee|student|member)*",
      "(can(not|'t)|could{not}|unable to) (find|locate) {2 words} (user|account|mailbox|recipient|address)*",
      "not (on|in) (our|the|a) {2 words} list of (users|recipients|addresses|mailboxes)",
      "not known at (this|the|our) (site|host|system|address|location)",
      "(recipient|user|mail ?box|address) (verify|verification|validation|check) problem",
      "(user|recipient|mail ?box|account|address|person|name) {1 piece}( is)? not (here|present|hosted|on this (system|server|host))",
      "no such (entry|name|one) {3 words} (directory|database|list|table)",
      "no (valid|known|local|active) (user|account|recipient|mail ?box|address) {1 word} (by|with|of|here|named|at)",
      "(user|recipient|mail ?box|address|account)( address)? (lookup|look-up|look up|verify|verification|validation|check) {4 words} (failed|failure|error)",
      "(not|isn't) (a )?(valid|known|active|registered) (\\w{1,12} )?(number|handset|subscriber)",
      "resolved? to an? (mail ?box|user|recipient|account)",
      "no (customer|user|client|member) of ours",
      "never (been (created|registered)|existed)",
      "(number|handset|subscriber|msisdn) {1 piece}( is)? (unknown|invalid|not (provisioned|registered|in service|valid))"
     ],
     "pattern": "\\b(not|isn't|aren't) (an? )?(known|valid|local|recogni[sz]ed|registered|active|existing|current|legal|correct|deliverable) (e-?mail )?(user|recipient|mail ?box|address|customer|account|name|alias|mailing list)|\\bnot (our|a) customer|\\b(not|none) (one )?of (ours|our (users|customers|addresses|mailboxes|recipients))|\\bnot (a|in)( \\w{1,12}){0,2} (valid|known) (rcpt|recipient)s?\\b|\\bvalidrcptto\\b|\\bnot (found|listed|known|present|defined|registered) in( \\S{1,60}){0,3} (directory|recipient|ldap|user|virtual|local|relay|table|database|address ?book|list|server|system|lookup|records)|\\bdoes(n't| not) have an?( \\S{1,60})? (account|mail ?box|e-?mail|user)|\\b(nobody|no ?one|no (mail ?box|user|account|recipient|address|person))( \\S{1,60}){0,2} (by|with|of|here|found|named|at|called|exists?|for)|\\bno mail ?box(es)?\\b|\\bno (such |deliverable )(recipients?|address(es)?|mail ?box(es)?)|\\brecip(ient)?notfound\\b|\\buser ?unknown\\b|\\bunknown in (virtual|local|relay)|\\bdid(n't| not) find( \\w{1,12}){0,3} (user|mailbox|recipient|account)|\\b(there is|we have) no( \\w{1,12}){0,2} (((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|address|person|one|employee|student|member)|\\b(can(not|'t)|could(n't| not)|unable to) (find|locate)( \\w{1,12}){0,2} (user|account|mailbox|recipient|address)|\\bnot (on|in) (our|the|a)( \\w{1,12}){0,2} list of (users|recipients|addresses|mailboxes)\\b|\\bnot known at (this|the|our) (site|host|system|address|location)\\b|\\b(recipient|user|mail ?box|address) (verify|verification|validation|check) problem\\b|\\b(user|recipient|mail ?box|account|address|person|name)( \\S{1,60})?( is)? not (here|present|hosted|on this (system|server|host))\\b|\\bno such (entry|name|one)( \\w{1,12}){0,3} (directory|database|list|table)\\b|\\bno (valid|known|local|active) (user|account|recipient|mail ?box|address)( \\w{1,12})? (by|with|of|here|named|at)\\b|\\b(user|recipient|mail ?box|address|account)( address)? (lookup|look-up|look up|verify|verification|validation|check)( \\w{1,12}){0,4} (failed|failure|error)\\b|\\b(not|isn't) (a )?(valid|known|active|registered) (\\w{1,12} )?(number|handset|subscriber)\\b|\\bresolved? to an? (mail ?box|user|recipient|account)\\b|\\bno (customer|user|client|member) of ours\\b|\\bnever (been (created|registered)|existed)\\b|\\b(number|handset|subscriber|msisdn)( \\S{1,60})?( is)? (unknown|invalid|not (provisioned|registered|in service|valid))\\b"
    },
    "examples": [
     "550 This user doesn't have an example.com account",
     "550 5.1.1 There is nobody by this name",
     "551 not our customer",
     "550 They are not on our list of users",
     "Mail addressees not known at this site",
     "550 Recipient verification problem",
     "550 5.7.1 Mailbox not here",
     "550 5.4.1 There is no such entry in the directory",
     "550 No valid user by that name",
     "550 5.1.1 The address lookup in our map failed",
     "550 This is not a valid phone number",
     "550 5.1.1 It could not be resolved to a mailbox",
     "550 This is no customer of ours",
     "The mailbox has never been created",
     "550 Phone number is not provisioned",
     "550 Handset unknown to the gateway"
    ],
    "nearMisses": [
     "550 Sender address does not match",
     "Your message did not reach the following recipient: someone@example.com"
    ]
   },
   {
    "id": "user-far-from-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "({addressee}|e-?mail|destination|addressed)( \\S{1,60}){1,7} {far-from-there}"
     ],
     "pattern": "\\b((((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|user ?(name|id)|recipients|address|alias|member|subscriber|person|local[ -]?part)|e-?mail|destination|addressed)( \\S{1,60}){1,7} (((unknown|invalid|non-?exist(ent|ing)|unrecogni[sz]ed|undeliverable|unroute?able|misspell?ed|undefined)|doesn't exist|(isn't|wasn't) (found|known|recogni[sz]ed|listed|registered|valid|located|identified|defined)|(can't|cannot|couldn't) be (found|known|recogni[sz]ed|listed|registered|valid|located|identified|defined)|not (be |been )?((found|known|recogni[sz]ed|listed|registered|valid|located|identified|defined)|exist))|missing|didn't exist|don't exist|not an? (known|valid|active|existing))\\b"
    },
    "confidence": 0.8,
    "examples": [
     "550 The e-mail address that you wrote to could not be found"
    ],
    "nearMisses": [
     "550 The user likes surprises"
    ]
   },
   {
    "id": "does-not-exist",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "(does{not}|do not|did not|not|never) exist(ed|s)?",
      "(can ?not|could not|couldn't|can't) be found",
      "was{not} found",
      "not found"
     ],
     "pattern": "\\b(does(n't| not)|do not|did not|not|never) exist(ed|s)?\\b|\\b(can ?not|could not|couldn't|can't) be found\\b|\\bwas(n't| not) found\\b|\\bnot found\\b"
    },
    "confidence": 0.8,
    "examples": [
     "550 someone@example.com does not exist here",
     "550 5.0.0 Someone was not found"
    ],
    "nearMisses": [
     "550 Sender address does not exist"
    ]
   },
   {
    "id": "address-unknown",
    "reason": "user-unknown",
    "when": {
     "pattern": "@\\S{1,60}( is| was| address){0,2} (unknown|invalid|undeliverable|unrecogni[sz]ed|not (known|valid|recogni[sz]ed|registered|listed))\\b"
    },
    "confidence": 0.8,
    "examples": [
     "550 <someone@example.com> is unknown"
    ],
    "nearMisses": [
     "550 someone@example.com is busy"
    ]
   },
   {
    "id": "policy-of-theirs",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "by (the |our )?(customer|company|organi[sz]ation|domain|account|tenant)('s)? polic(y|ies)"
     ],
     "pattern": "\\bby (the |our )?(customer|company|organi[sz]ation|domain|account|tenant)('s)? polic(y|ies)\\b"
    },
    "examples": [
     "550 Blocked by customer policy"
    ],
    "nearMisses": [
     "550 Blocked by the customer"
    ]
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "{chooser} {2 pieces} ((has|does not|doesn't|is not|only|will not|won't|is|are) )?{chooses} {3 words} {your-mail}",
      "(refused|rejected|blocked|denied|declined|refuses|bounced) {1 word} by {1 word} {the-person}",
      "restrict(s|ed) who",
      "recipients? (preferences?|policy|settings|choice)",
      "not (allowed|permitted|authori[sz]ed) to (send|post|mail|write)( {message})? to( (\\S{1,60}|this|the))?",
      "you (are|have been) (blocked|not (allowed|on (his|her|their|the|my) (white|allow) ?list))",
      "(restricted|private|protected|internal) (recipient|address|list|mailbox|group)",
      "(white ?list|allow ?list)",
      "requires? (that )?(you|sender) (to )?(verify|confirm)",
      "(message|delivery) restrictions?",
      "block-?send-?er",
      "(blocked|rejected) (address|sender) (list|by the recipient)",
      "personal (block|black|filter)",
      "(refuses|rejects|ignores|blocks|does not want|doesn't want) (your|this) (mail|e-?mail|messages?)",
      "(user|recipient|personal)('s)? (filter|rule|sieve)s? {2 words} (rejected|refused|blocked|denied)",
      "(does not|doesn't|do not|don't|did not) (wish|want|like)( to)?( (receive|get|accept|have|take))? {2 words} (mails?|e-?mails?|messages)",
      "(recipient|user|addressee)('s)? (approval|confirmation|permission)"
     ],
     "pattern": "\\b(user|recipients?|addressee|customer|member|owner|list|group)( \\S{1,60}){0,2} ((has|does not|doesn't|is not|only|will not|won't|is|are) )?(blocked|refus(ed|es|ing)|reject(s|ed)?|accept(s|ing)?|want|wish|allow(s|ed)?|restricted|opted out|unsubscribed|denied|declined)( \\w{1,12}){0,3} ((messages?|mails?|e-?mails?)|this|your|the|to|from|you|by)\\b|\\b(refused|rejected|blocked|denied|declined|refuses|bounced)( \\w{1,12})? by( \\w{1,12})? (recipients|recipient([.,;:!)]|$|'s)|user|addressee|owner|customer)\\b|\\brestrict(s|ed) who\\b|\\brecipients? (preferences?|policy|settings|choice)\\b|\\bnot (allowed|permitted|authori[sz]ed) to (send|post|mail|write)( (messages?|mails?|e-?mails?))? to( (\\S{1,60}|this|the))?\\b|\\byou (are|have been) (blocked|not (allowed|on (his|her|their|the|my) (white|allow) ?list))\\b|\\b(restricted|private|protected|internal) (recipient|address|list|mailbox|group)\\b|\\b(white ?list|allow ?list)\\b|\\brequires? (that )?(you|sender) (to )?(verify|confirm)\\b|\\b(message|delivery) restrictions?\\b|\\bblock-?send-?er\\b|\\b(blocked|rejected) (address|sender) (list|by the recipient)\\b|\\bpersonal (block|black|filter)\\b|\\b(refuses|rejects|ignores|blocks|does not want|doesn't want) (your|this) (mail|e-?mail|messages?)\\b|\\b(user|recipient|personal)('s)? (filter|rule|sieve)s?( \\w{1,12}){0,2} (rejected|refused|blocked|denied)\\b|\\b(does not|doesn't|do not|don't|did not) (wish|want|like)( to)?( (receive|get|accept|have|take))?( \\w{1,12}){0,2} (mails?|e-?mails?|messages)\\b|\\b(recipient|user|addressee)('s)? (approval|confirmation|permission)\\b"
    },
    "examples": [
     "550 5.7.1 The recipient refuses mail from you",
     "554 You are not allowed to send to <someone@example.com>",
     "550 He refuses your mail",
     "550 A user filter rejected it",
     "550 He does not wish to receive mail from you",
     "550 It waits for the recipient's approval"
    ],
    "nearMisses": [
     "550 Recipient not found"
    ]
   },
   {
    "id": "retried-in-vain",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "retry (time|timeout)( not reached| has)? ?(exceeded|expired|reached)",
      "(gave|giving|given) up",
      "timed? ?out in (the )?queue",
      "(after|failed) (multiple|several|many|\\d{1,3}) (retries|attempts|tries)",
      "(max|maximum) {2 words} (retries|attempts|age)",
      "(delivery|retry|queue) (period|window|limit) {1 word} (exceeded|over|expired|ended)",
      "(after|despite) (trying|attempting) {3 words} \\d{1,3} (minutes|hours|days)",
      "retr(y|ies)( time| count| period)?( limit)? (is |was |has been |are |were )?(exceeded|exhausted|reached|expired|used up)",
      "(queue|message|spool) (life ?time|time|period|ttl) {1 word} (exceeded|expired|reached|over|ended)",
      "in the (spool|queue) (for|since)",
      "attempts? {4 words} (for|during|within|over) (the (last|past) )?\\d{1,3} (minutes?|hours?|days?|weeks?)",
      "(remains?|still) undelivered",
      "timed out after \\d{1,3} (hours?|days?)",
      "more than \\d{1,3} (hours?|days?)",
      "expired after \\d{1,3} (hours|days)",
      "undelivered for",
      "not (yet )?been delivered( yet)?",
      "attempts (exceeded|exhausted|used up)",
      "time limit {3 words} (passed|exceeded|over|reached)",
      "within the (given|allowed|permitted|set) (period|time|interval)",
      "no success after",
      "messageexpired",
      "days in (the )?queue",
      "not delivered in time",
      "timeout of the queue",
      "delivered since \\d{1,3} (hours|days)",
      "failed for \\d{1,3} (hours|days)",
      "(hours|days) without success"
     ],
     "pattern": "\\bretry (time|timeout)( not reached| has)? ?(exceeded|expired|reached)\\b|\\b(gave|giving|given) up\\b|\\btimed? ?out in (the )?queue\\b|\\b(after|failed) (multiple|several|many|\\d{1,3}) (retries|attempts|tries)\\b|\\b(max|maximum)( \\w{1,12}){0,2} (retries|attempts|age)\\b|\\b(delivery|retry|queue) (period|window|limit)( \\w{1,12})? (exceeded|over|expired|ended)\\b|\\b(after|despite) (trying|attempting)( \\w{1,12}){0,3} \\d{1,3} (minutes|hours|days)\\b|\\bretr(y|ies)( time| count| period)?( limit)? (is |was |has been |are |were )?(exceeded|exhausted|reached|expired|used up)\\b|\\b(queue|message|spool) (life ?time|time|period|ttl)( \\w{1,12})? (exceeded|expired|reached|over|ended)\\b|\\bin the (spool|queue) (for|since)\\b|\\battempts?( \\w{1,12}){0,4} (for|during|within|over) (the (last|past) )?\\d{1,3} (minutes?|hours?|days?|weeks?)\\b|\\b(remains?|still) undelivered\\b|\\btimed out after \\d{1,3} (hours?|days?)\\b|\\bmore than \\d{1,3} (hours?|days?)\\b|\\bexpired after \\d{1,3} (hours|days)\\b|\\bundelivered for\\b|\\bnot (yet )?been delivered( yet)?\\b|\\battempts (exceeded|exhausted|used up)\\b|\\btime limit( \\w{1,12}){0,3} (passed|exceeded|over|reached)\\b|\\bwithin the (given|allowed|permitted|set) (period|time|interval)\\b|\\bno success after\\b|\\bmessageexpired\\b|\\bdays in (the )?queue\\b|\\bnot delivered in time\\b|\\btimeout of the queue\\b|\\bdelivered since \\d{1,3} (hours|days)\\b|\\bfailed for \\d{1,3} (hours|days)\\b|\\b(hours|days) without success\\b"
    },
    "examples": [
     "550 We tried after several attempts and gave up",
     "Delivery retry timeout exceeded",
     "The delivery period is over",
     "Not delivered after trying for 96 hours",
     "The retry time limit is exceeded",
     "The message has been in the spool for 5 days",
     "Your message remains undelivered",
     "Delivery attempts have failed for 48 hours",
     "It expired after 5 days",
     "undelivered for 4 hours",
     "The message has not been delivered yet",
     "Delivery attempts exceeded",
     "The time limit for delivery has passed",
     "MessageExpired",
     "5 days in queue",
     "The mail was not delivered in time",
     "It is being tried, 4 hours without success"
    ],
    "nearMisses": [
     "550 Try it after a while"
    ]
   },
   {
    "id": "domain-by-its-code",
    "reason": "domain-not-found",
    "when": {
     "status": [
      {
       "class": 5,
       "subject": 1,
       "detail": 2
      }
     ],
     "phrases": [
      "domain",
      "host",
      "dns",
      "resolved?",
      "mx"
     ],
     "pattern": "\\bdomain\\b|\\bhost\\b|\\bdns\\b|\\bresolved?\\b|\\bmx\\b"
    },
    "examples": [
     "550 5.1.2 The domain could not be resolved"
    ],
    "nearMisses": [
     "450 4.1.2 The domain could not be resolved"
    ]
   },
   {
    "id": "maintenance",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "(under|for|due to|in|scheduled|system|server|routine) maintenance",
      "upgrade in progress"
     ],
     "pattern": "\\b(under|for|due to|in|scheduled|system|server|routine) maintenance\\b|\\bupgrade in progress\\b"
    },
    "examples": [
     "454 4.7.0 The server is down for maintenance"
    ],
    "nearMisses": [
     "550 The maintenance account is unknown"
    ]
   },
   {
    "id": "look-up-failed",
    "reason": "dns-failure",
    "when": {
     "phrases": [
      "contact( the)? (ldap|directory|dns|name ?server)*",
      "(dns|domain name|name ?server|name service|directory|ldap|mx|look-?up|resolver) {5 pieces} {no-answer}*",
      "(name|address|hostname) resolution {3 pieces} (error|failed|failure|timed out|unavailable|not respond)*",
      "failure in name resolution",
      "(temporary|transient) (dns|lookup|look-up|resolution|resolver|name server|directory)*",
      "{cannot} (be )?(resolved?|look(ed)? ?up)*",
      "try again.{0,12}\\bdns",
      "servfail",
      "E(TIMEOUT|SERVFAIL|AI_AGAIN)"
     ],
     "pattern": "\\bcontact( the)? (ldap|directory|dns|name ?server)|\\b(dns|domain name|name ?server|name service|directory|ldap|mx|look-?up|resolver)( \\S{1,60}){0,5} (error|failed|failure|fails|timeout|timed out|problem|tempfail|servfail|temporar(y|ily)|unavailable|not (answer|respond(ing)?|available))|\\b(name|address|hostname) resolution( \\S{1,60}){0,3} (error|failed|failure|timed out|unavailable|not respond)|\\bfailure in name resolution\\b|\\b(temporary|transient) (dns|lookup|look-up|resolution|resolver|name server|directory)|\\b(can ?not|can't|could not|couldn't|unable to) (be )?(resolved?|look(ed)? ?up)|\\btry again.{0,12}\\bdns\\b|\\bservfail\\b|\\bE(TIMEOUT|SERVFAIL|AI_AGAIN)\\b"
    },
    "examples": [
     "451 4.4.3 Temporary lookup failure",
     "450 DNS server failure",
     "queryMx ETIMEOUT example.com"
    ],
    "nearMisses": [
     "550 Domain not found"
    ]
   },
   {
    "id": "connection-failed",
    "reason": "connection-failed",
    "when": {
     "phrases": [
      "connection expired",
      "connect(ion|ing|ions)?( ((to|with) \\S{1,60}|was|has been|attempts?|is|to|request)){0,2} {broken-off}*",
      "(lost|dropped|refused|broken|no|bad|unexpected) (smtp )?(connection|disconnect(ion)?)*",
      "unable to (make|establish)( an?)?( smtp)? (smtp )?(connection|disconnect(ion)?)*",
      "timed? ?out( |$|\\.|,|\\))*",
      "(unable|failed|failure|could not|couldn't|cannot|can't) (to )?{connect}*",
      "no (answer|response) (from|to)( host)?",
      "no route to host",
      "(did not|does not|didn't|doesn't|not|failed to) (respond|answer|accept( our)? (requests|connections?))*",
      "network (error|unreachable|is unreachable|problem)*",
      "(host|server|destination|site|system) {1 piece}{is}? (unreachable|down|not (reachable|responding|connectable))*",
      "(read|write|socket|idle|connection|session|command|data|input) (timeout|time-out|timed)*",
      "communicat(ing|ions?) (error|failure|problem|with)*",
      "socket (error|closed)*",
      "connection (could|can) ?not be (established|made|opened)*",
      "broken pipe",
      "peer reset",
      "end of file",
      "remote host closed",
      "unexpected(ly)? (close|disconnect|eof)*",
      "greeting {1 word} (never|not|failed|timed)",
      "no greeting",
      "(Connect|SocketTimeout|NoRouteToHost|Socket)Exception",
      "closed (the |our )?connection",
      "(host|server|peer|side) {1 piece} (hung up|went away|disconnected)",
      "E(CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|SOCKET)",
      "(mxs?|hosts?|servers?|exchangers?)( for \\S{1,60})? (is|are) (all )?(unreachable|down)",
      "network is (down|unreachable)",
      "(peer|host|server) {1 word} (did not|doesn't|does not|never) (reply|answer|greet)",
      "stopped (answering|responding|replying)"
     ],
     "pattern": "\\bconnection expired\\b|\\bconnect(ion|ing|ions)?( ((to|with) \\S{1,60}|was|has been|attempts?|is|to|request)){0,2} (timed ?out|timeout|refused|lost|reset|failed|failure|error|closed|dropped|aborted|broken|terminated|interrupted|unexpectedly|rejected by peer)|\\b(lost|dropped|refused|broken|no|bad|unexpected) (smtp )?(connection|disconnect(ion)?)|\\bunable to (make|establish)( an?)?( smtp)? (smtp )?(connection|disconnect(ion)?)|\\btimed? ?out( |$|\\.|,|\\))|\\b(unable|failed|failure|could not|couldn't|cannot|can't) (to )?(connect|contact|reach|establish|communicate|open( a)? connection)|\\bno (answer|response) (from|to)( host)?\\b|\\bno route to host\\b|\\b(did not|does not|didn't|doesn't|not|failed to) (respond|answer|accept( our)? (requests|connections?))|\\bnetwork (error|unreachable|is unreachable|problem)|\\b(host|server|destination|site|system)( \\S{1,60})?( is| are| was| were| has been| have been)? (unreachable|down|not (reachable|responding|connectable))|\\b(read|write|socket|idle|connection|session|command|data|input) (timeout|time-out|timed)|\\bcommunicat(ing|ions?) (error|failure|problem|with)|\\bsocket (error|closed)|\\bconnection (could|can) ?not be (established|made|opened)|\\bbroken pipe\\b|\\bpeer reset\\b|\\bend of file\\b|\\bremote host closed\\b|\\bunexpected(ly)? (close|disconnect|eof)|\\bgreeting( \\w{1,12})? (never|not|failed|timed)\\b|\\bno greeting\\b|\\b(Connect|SocketTimeout|NoRouteToHost|Socket)Exception\\b|\\bclosed (the |our )?connection\\b|\\b(host|server|peer|side)( \\S{1,60})? (hung up|went away|disconnected)\\b|\\bE(CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|SOCKET)\\b|\\b(mxs?|hosts?|servers?|exchangers?)( for \\S{1,60})? (is|are) (all )?(unreachable|down)\\b|\\bnetwork is (down|unreachable)\\b|\\b(peer|host|server)( \\w{1,12})? (did not|doesn't|does not|never) (reply|answer|greet)\\b|\\bstopped (answering|responding|replying)\\b"
    },
    "examples": [
     "421 4.4.2 Connection timed out",
     "450 Unable to connect to the next host",
     "Greeting never received",
     "java.net.SocketTimeoutException: it took too long",
     "The host closed our connection",
     "The remote host hung up",
     "connect ECONNREFUSED 192.0.2.1:25",
     "The exchangers for example.com are down",
     "Network is down",
     "Peer did not reply to the greeting",
     "The server stopped answering after DATA"
    ],
    "nearMisses": [
     "421 Too many connections from your host",
     "450 The connection is fine"
    ]
   },
   {
    "id": "connection-lost",
    "reason": "connection-failed",
    "when": {
     "phrases": [
      "connections?( \\S{1,60}){1,5} (timed ?out|lost|reset|failed|closed|dropped|aborted|broken|terminated|interrupted)",
      "connections?( \\S{1,60}){1,5} (could|can) ?not be (established|made|opened)"
     ],
     "pattern": "\\bconnections?( \\S{1,60}){1,5} (timed ?out|lost|reset|failed|closed|dropped|aborted|broken|terminated|interrupted)\\b|\\bconnections?( \\S{1,60}){1,5} (could|can) ?not be (established|made|opened)\\b"
    },
    "examples": [
     "451 The connection to the next server was lost"
    ],
    "nearMisses": [
     "421 Too many connections lost their way"
    ]
   },
   {
    "id": "no-route",
    "reason": "routing-error",
    "when": {
     "phrases": [
      "unrout(e)?able( mail)? domain",
      "(can ?not|unable to|could not|no|not) (be )?route[ds]?*",
      "routing (error|failed|failure|problem)*",
      "not routable",
      "find a (gateway|route)*",
      "all relevant mx records point",
      "no (valid )?route to( the)? (domain|destination|recipient|address)",
      "no transport for",
      "bouncing between"
     ],
     "pattern": "\\bunrout(e)?able( mail)? domain\\b|\\b(can ?not|unable to|could not|no|not) (be )?route[ds]?|\\brouting (error|failed|failure|problem)|\\bnot routable\\b|\\bfind a (gateway|route)|\\ball relevant mx records point\\b|\\bno (valid )?route to( the)? (domain|destination|recipient|address)\\b|\\bno transport for\\b|\\bbouncing between\\b"
    },
    "examples": [
     "550 Unroutable domain",
     "554 The mail could not be routed",
     "No transport for example.com",
     "It is bouncing between mx1.example.com and mx2.example.com"
    ],
    "nearMisses": [
     "550 The address is unrouteable"
    ]
   },
   {
    "id": "too-big-by-its-code",
    "reason": "message-too-large",
    "when": {
     "reply": [
      552,
      523
     ],
     "status": [
      "none",
      {
       "subject": 3,
       "detail": 4
      },
      {
       "subject": 2,
       "detail": 3
      }
     ],
     "phrases": [
      "too (big|large|long)"
     ],
     "pattern": "\\btoo (big|large|long)\\b"
    },
    "examples": [
     "552 Too big: at most 10485760"
    ],
    "nearMisses": [
     "550 Too big"
    ]
   },
   {
    "id": "misconfigured",
    "reason": "system-misconfigured",
    "when": {
     "phrases": [
      "mis-?config(ured|uration)?",
      "(local |system |server |mailer |internal )?configuration (error|problem|fault|issue)*",
      "(incorrectly|wrongly|not (properly|correctly)|improperly|badly) (configured|set ?up)*",
      "bad configuration",
      "licen[cs]e (has )?(expired|exceeded|limit)*",
      "permission denied",
      "insufficient permissions?",
      "not owner",
      "unknown mailer",
      "(aliases?|alias) (database )?(error|loop|out of date)*",
      "unsafe (for|permissions)*",
      "mx( records?)? points? to( the| a)? wrong"
     ],
     "pattern": "\\bmis-?config(ured|uration)?\\b|\\b(local |system |server |mailer |internal )?configuration (error|problem|fault|issue)|\\b(incorrectly|wrongly|not (properly|correctly)|improperly|badly) (configured|set ?up)|\\bbad configuration\\b|\\blicen[cs]e (has )?(expired|exceeded|limit)|\\bpermission denied\\b|\\binsufficient permissions?\\b|\\bnot owner\\b|\\bunknown mailer\\b|\\b(aliases?|alias) (database )?(error|loop|out of date)|\\bunsafe (for|permissions)|\\bmx( records?)? points? to( the| a)? wrong\\b"
    },
    "examples": [
     "451 4.3.5 A configuration error keeps us from taking this",
     "554 5.3.5 Local configuration error",
     "554 Your MX points to the wrong host"
    ],
    "nearMisses": [
     "450 The account configuration is being read"
    ]
   },
   {
    "id": "mail-system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "mail system{is}? (temporarily |currently )?unavailable"
     ],
     "pattern": "\\bmail system( is| are| was| were| has been| have been)? (temporarily |currently )?unavailable\\b"
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
    "id": "sentence-of-try-again",
    "reason": "rate-limited",
    "when": {
     "status": [
      "none",
      {
       "subject": 0,
       "detail": 0
      },
      {
       "subject": 7
      }
     ],
     "phrases": [
      "^\\W{0,4}(requested action aborted\\W{1,3})?temporarily (deferred|rejected|refused|blocked)(\\W{1,3}{come-back})?\\W{0,3}$",
      "^\\W{0,4}(requested action aborted\\W{1,3})?((message )?deferred|{come-back})\\W{0,3}$"
     ],
     "pattern": "^\\W{0,4}(requested action aborted\\W{1,3})?temporarily (deferred|rejected|refused|blocked)(\\W{1,3}(please )?(try|retry)( (again|your|the|message|delivery|mail)){0,3} later)?\\W{0,3}$|^\\W{0,4}(requested action aborted\\W{1,3})?((message )?deferred|(please )?(try|retry)( (again|your|the|message|delivery|mail)){0,3} later)\\W{0,3}$"
    },
    "confidence": 0.55,
    "couldBe": "greylisted",
    "examples": [
     "421 4.7.0 Try again later"
    ],
    "nearMisses": [
     "421 4.3.2 Try again later"
    ]
   },
   {
    "id": "service-refused-for-good",
    "reason": "ip-blocklisted",
    "when": {
     "reply": [
      5
     ],
     "status": [
      {
       "class": 5,
       "subject": 7
      }
     ],
     "phrases": [
      "^\\W{0,3}service{is}? (currently )?(unavailable|not available|refused|denied)\\W{0,3}$"
     ],
     "pattern": "^\\W{0,3}service( is| are| was| were| has been| have been)? (currently )?(unavailable|not available|refused|denied)\\W{0,3}$"
    },
    "confidence": 0.7,
    "couldBe": "policy-rejected",
    "examples": [
     "554 5.7.1 Service unavailable"
    ],
    "nearMisses": [
     "421 4.7.1 Service unavailable",
     "554 5.3.2 Service unavailable"
    ]
   },
   {
    "id": "refused-with-a-reason",
    "reason": "policy-rejected",
    "when": {
     "reply": [
      5
     ],
     "phrases": [
      "service (currently )?unavailable\\W.{0,60}\\b(policy|refused|rejected|denied)"
     ],
     "pattern": "\\bservice (currently )?unavailable\\W.{0,60}\\b(policy|refused|rejected|denied)\\b"
    },
    "confidence": 0.75,
    "couldBe": "ip-blocklisted",
    "examples": [
     "550 5.7.1 Service unavailable; message refused by a policy"
    ],
    "nearMisses": [
     "550 5.7.1 Service unavailable"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "{server} {1 piece}( (is|was|are|currently|temporarily|now|too)){0,3} {down}*",
      "overloaded",
      "too busy",
      "too much load",
      "system load",
      "high load",
      "load (average|limit|is too high)*",
      "heavy load",
      "shutting down",
      "maintenance",
      "come back later",
      "not accepting (network )?({message}|connections)*",
      "system{is}? (going )?(down|busy|load)*",
      "insufficient (system )?resources",
      "resources? (restrictions?|shortage|temporarily|unavailable)*",
      "lack of resources",
      "closing (transmission )?(channel|connection)*",
      "temporarily (unavailable|out of service|suspended|busy|offline)*",
      "(unable|not able) to (accept|take|receive|process)( (any|your|this|new))? ({message}|connections?)( {at-present})*",
      "no healthy",
      "failed to be replicated",
      "service (refused|shutting)*",
      "(mail )?(service|server|system)( is| was| has been) (stopped|halted)"
     ],
     "pattern": "\\b(service|server|system|host|queue|resources?|mail ?server|domain|mta|mail system|backend|content filter|scanner|database)( \\S{1,60})?( (is|was|are|currently|temporarily|now|too)){0,3} (not available|unavailable|busy|shutting down|(restart|reboot)ing|down|overloaded|offline|under maintenance|not accepting|closing|too busy|suspended|congested|not ready|refused|going down)|\\boverloaded\\b|\\btoo busy\\b|\\btoo much load\\b|\\bsystem load\\b|\\bhigh load\\b|\\bload (average|limit|is too high)|\\bheavy load\\b|\\bshutting down\\b|\\bmaintenance\\b|\\bcome back later\\b|\\bnot accepting (network )?((messages?|mails?|e-?mails?)|connections)|\\bsystem( is| are| was| were| has been| have been)? (going )?(down|busy|load)|\\binsufficient (system )?resources\\b|\\bresources? (restrictions?|shortage|temporarily|unavailable)|\\black of resources\\b|\\bclosing (transmission )?(channel|connection)|\\btemporarily (unavailable|out of service|suspended|busy|offline)|\\b(unable|not able) to (accept|take|receive|process)( (any|your|this|new))? ((messages?|mails?|e-?mails?)|connections?)( (at this time|now|right now|currently|at present))|\\bno healthy\\b|\\bfailed to be replicated\\b|\\bservice (refused|shutting)|\\b(mail )?(service|server|system)( is| was| has been) (stopped|halted)\\b"
    },
    "examples": [
     "421 4.3.2 Service not available",
     "450 The queue is unavailable",
     "451 Resources temporarily unavailable. Please try again later",
     "450 The mail service is stopped"
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
     "phrases": [
      "(mail ?(box|drop)|user|account|recipient|inbox) {1 piece}( (is|was|currently|temporarily|not)){0,3} {busy}"
     ],
     "pattern": "\\b(mail ?(box|drop)|user|account|recipient|inbox)( \\S{1,60})?( (is|was|currently|temporarily|not)){0,3} (unavailable|busy|locked|available|in use|inaccessible|not accessible|being (moved|updated))\\b"
    },
    "examples": [
     "450 Requested action not taken: mailbox unavailable"
    ],
    "nearMisses": [
     "450 4.7.1 Service unavailable"
    ]
   },
   {
    "id": "mailbox-unavailable-for-policy",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "mail ?box{is}? unavailable\\W{1,3}(reject|refused|rejected|denied|blocked)? {3 words} polic(y|ies)"
     ],
     "pattern": "\\bmail ?box( is| are| was| were| has been| have been)? unavailable\\W{1,3}(reject|refused|rejected|denied|blocked)?( \\w{1,12}){0,3} polic(y|ies)\\b"
    },
    "examples": [
     "550 Mailbox unavailable. Reject due to policy restrictions"
    ],
    "nearMisses": [
     "550 mailbox unavailable"
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
     "phrases": [
      "{box} {1 piece}( (is|was|currently|temporarily))? (not allowed|{out-of-reach})"
     ],
     "pattern": "\\b(mail ?box|user|recipient|account|address)( name)?( \\S{1,60})?( (is|was|currently|temporarily))? (not allowed|(unavailable|not available|inaccessible|not accessible))\\b"
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
    "id": "no-recipient-left",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "no valid (recipients?|rcpt|address(es)?|mail ?box(es)?)"
     ],
     "pattern": "\\bno valid (recipients?|rcpt|address(es)?|mail ?box(es)?)\\b"
    },
    "confidence": 0.6,
    "examples": [
     "554 5.5.1 Error: no valid recipients"
    ],
    "nearMisses": [
     "550 Client host is blocked; no valid recipients"
    ]
   },
   {
    "id": "mailbox-unavailable-by-status",
    "reason": "user-unknown",
    "when": {
     "status": [
      {
       "class": 5,
       "subject": 0,
       "detail": 0
      },
      {
       "class": 5,
       "subject": 1
      },
      {
       "class": 5,
       "subject": 2,
       "detail": 0
      },
      {
       "class": 5,
       "subject": 5,
       "detail": 0
      }
     ],
     "phrases": [
      "{box} {1 piece}{is}? {out-of-reach}"
     ],
     "pattern": "\\b(mail ?box|user|recipient|account|address)( name)?( \\S{1,60})?( is| are| was| were| has been| have been)? (unavailable|not available|inaccessible|not accessible)\\b"
    },
    "confidence": 0.75,
    "examples": [
     "5.5.0 mailbox unavailable"
    ],
    "nearMisses": [
     "4.5.0 mailbox unavailable"
    ]
   },
   {
    "id": "mailbox-unavailable-without-code",
    "reason": "mailbox-unavailable",
    "when": {
     "status": [
      "none"
     ],
     "phrases": [
      "{box} {1 piece}{is}?( (currently|temporarily))? {out-of-reach}",
      "mail ?box cannot be accessed"
     ],
     "pattern": "\\b(mail ?box|user|recipient|account|address)( name)?( \\S{1,60})?( is| are| was| were| has been| have been)?( (currently|temporarily))? (unavailable|not available|inaccessible|not accessible)\\b|\\bmail ?box cannot be accessed\\b"
    },
    "confidence": 0.5,
    "couldBe": "user-unknown",
    "examples": [
     "The account is unavailable"
    ],
    "nearMisses": [
     "550 The account is unavailable"
    ]
   },
   {
    "id": "protocol-error",
    "reason": "protocol-error",
    "when": {
     "phrases": [
      "syntax error",
      "bad syntax",
      "command (not )?{not-understood}*",
      "bad (sequence|commands?)*",
      "unrecogni[sz]ed (command|parameter|argument)*",
      "(need|expected|expecting|require) (an? )?(mail|rcpt|helo|ehlo|data)",
      "send (rcpt|helo|ehlo|data)",
      "(mail|rcpt|helo|ehlo|data) (first|required|command (required|expected|first))*",
      "unexpected command",
      "(unsupported|unknown|invalid|optional|missing) (commands?|parameters?|arguments?|options?|esmtp)*",
      "protocol error",
      "invalid (smtp )?(response|reply|greeting)*",
      "(does not|doesn.t|not) support(ed)? (by \\S{1,40} )?(smtputf8|8bitmime|chunking|dsn|size|pipelining)*",
      "nested mail",
      "(not|isn't) implemented*",
      "too many (bad|syntax|protocol|unrecogni[sz]ed|unauthenticated)",
      "improper (use|command)*",
      "no recipients (have been )?specified",
      "no data before greeting",
      "error in parameters",
      "(command|line) too long",
      "must have .{0,12}argument",
      "(unrecogni[sz]ed|unsupported|unknown|invalid) auth(entication)? (type|mechanism|method|scheme)",
      "(helo|ehlo) requires"
     ],
     "pattern": "\\bsyntax error\\b|\\bbad syntax\\b|\\bcommand (not )?(unrecogni[sz]ed|recogni[sz]ed|unknown|implemented|not supported|out of sequence|disabled|parameter|failed)|\\bbad (sequence|commands?)|\\bunrecogni[sz]ed (command|parameter|argument)|\\b(need|expected|expecting|require) (an? )?(mail|rcpt|helo|ehlo|data)\\b|\\bsend (rcpt|helo|ehlo|data)\\b|\\b(mail|rcpt|helo|ehlo|data) (first|required|command (required|expected|first))|\\bunexpected command\\b|\\b(unsupported|unknown|invalid|optional|missing) (commands?|parameters?|arguments?|options?|esmtp)|\\bprotocol error\\b|\\binvalid (smtp )?(response|reply|greeting)|\\b(does not|doesn.t|not) support(ed)? (by \\S{1,40} )?(smtputf8|8bitmime|chunking|dsn|size|pipelining)|\\bnested mail\\b|\\b(not|isn't) implemented|\\btoo many (bad|syntax|protocol|unrecogni[sz]ed|unauthenticated)\\b|\\bimproper (use|command)|\\bno recipients (have been )?specified\\b|\\bno data before greeting\\b|\\berror in parameters\\b|\\b(command|line) too long\\b|\\bmust have .{0,12}argument\\b|\\b(unrecogni[sz]ed|unsupported|unknown|invalid) auth(entication)? (type|mechanism|method|scheme)\\b|\\b(helo|ehlo) requires\\b"
    },
    "examples": [
     "500 Syntax error, command unrecognized",
     "503 That was a bad sequence of commands",
     "504 5.7.4 Unrecognized authentication type",
     "501 HELO requires domain address"
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
     "phrases": [
      "first (time|contact)",
      "unknown (triplet|sender.{0,20}(later|minutes))",
      "(not|never) (been )?seen (you )?before",
      "first (attempt|try|delivery)",
      "(try|come back|retry|resend|deferred|delayed)( again)? (in|after|for) (a few|some|\\d{1,4}) ?(seconds?|secs?|minutes?|mins?)",
      "triplet",
      "come (back|again) in (a few|some|\\d{1,4}) ?(seconds?|secs?|minutes?|mins?)",
      "your first (mail|e-?mail|message)"
     ],
     "pattern": "\\bfirst (time|contact)\\b|\\bunknown (triplet|sender.{0,20}(later|minutes))\\b|\\b(not|never) (been )?seen (you )?before\\b|\\bfirst (attempt|try|delivery)\\b|\\b(try|come back|retry|resend|deferred|delayed)( again)? (in|after|for) (a few|some|\\d{1,4}) ?(seconds?|secs?|minutes?|mins?)\\b|\\btriplet\\b|\\bcome (back|again) in (a few|some|\\d{1,4}) ?(seconds?|secs?|minutes?|mins?)\\b|\\byour first (mail|e-?mail|message)\\b"
    },
    "examples": [
     "450 Please try again in 300 seconds",
     "450 deferred: first attempt",
     "451 You are new here; please resend in a few minutes",
     "451 4.7.1 Temporarily deferred for 300 seconds",
     "450 This is your first mail to us, come again in 2 minutes"
    ],
    "nearMisses": [
     "550 First name is unknown",
     "452 The disk is full, try again in 300 seconds"
    ]
   },
   {
    "id": "expired",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "(message|mail|delivery|queue)( (time|lifetime|period))?( {it-has})? (expired|too (old|long)|timed out|delayed)",
      "in (the )?queue (for )?too long",
      "(deliver|delivery|delivered|message) {4 words} (within|for|after|since) (\\d{1,4}|too long|the last \\d{1,4})",
      "too (long|old) (in|on|for) (the )?queue",
      "{delivering} {4 words} after \\d{1,3} (hours?|days?)",
      "(for|in) the (past|last) \\d{1,3}",
      "for (past|last) \\d{1,3}",
      "within the (allowed|permitted|given|maximum) time",
      "been in the queue",
      "(deleted|removed) from (the )?queue",
      "will (be retried|retry|keep trying)",
      "delayed delivery",
      "has been delayed",
      "attempts will continue",
      "delay (notice|notification|warning)",
      "not been reached",
      "no (more|further) (retries|attempts|tries)"
     ],
     "pattern": "\\b(message|mail|delivery|queue)( (time|lifetime|period))?( (has|is|was|in queue|timeout|has been))? (expired|too (old|long)|timed out|delayed)\\b|\\bin (the )?queue (for )?too long\\b|\\b(deliver|delivery|delivered|message)( \\w{1,12}){0,4} (within|for|after|since) (\\d{1,4}|too long|the last \\d{1,4})\\b|\\btoo (long|old) (in|on|for) (the )?queue\\b|\\b(deliver(y|ed)?|failed|failing|tried|trying|gave up|giving up|attempts?|sent|queued?|expired|returned|undeliver(ed|able))( \\w{1,12}){0,4} after \\d{1,3} (hours?|days?)\\b|\\b(for|in) the (past|last) \\d{1,3}\\b|\\bfor (past|last) \\d{1,3}\\b|\\bwithin the (allowed|permitted|given|maximum) time\\b|\\bbeen in the queue\\b|\\b(deleted|removed) from (the )?queue\\b|\\bwill (be retried|retry|keep trying)\\b|\\bdelayed delivery\\b|\\bhas been delayed\\b|\\battempts will continue\\b|\\bdelay (notice|notification|warning)\\b|\\bnot been reached\\b|\\bno (more|further) (retries|attempts|tries)\\b"
    },
    "examples": [
     "550 Message expired",
     "554 The mail was in queue too long",
     "Could not deliver the message for the last 5 days",
     "This is a delay notice",
     "The last attempt failed; no more retries will be made"
    ],
    "nearMisses": [
     "550 The account has expired",
     "421 Please retry after 1 hour"
    ]
   },
   {
    "id": "file-of-theirs",
    "reason": "system-error",
    "when": {
     "phrases": [
      "{cannot} (write|open|read|lock|access|create|append) {4 words} (mail ?box|file|mail ?dir|folder|spool)"
     ],
     "pattern": "\\b(can ?not|can't|could not|couldn't|unable to) (write|open|read|lock|access|create|append)( \\w{1,12}){0,4} (mail ?box|file|mail ?dir|folder|spool)\\b"
    },
    "couldBe": "mailbox-unavailable",
    "examples": [
     "could not write message to mailbox",
     "cannot open mailbox file"
    ],
    "nearMisses": [
     "550 The mailbox is open"
    ]
   },
   {
    "id": "internal-error",
    "reason": "system-error",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 1,
       "detail": 0
      },
      {
       "subject": 2
      },
      {
       "subject": 3
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6
      },
      {
       "subject": 7
      }
     ],
     "phrases": [
      "{inner-kind}( (mail|local|server|system|internal|processing|queue|recipient|delivery|domain|process)){0,2} {failure}*",
      "(error|failure|problem) (in|while|during|writing|reading|opening|processing|creating|delivering|with)*",
      "write error",
      "(could|can) ?not (be )?(saved?|created?|opened?|queued?|processe?d?|accepted now|relayed now|deliver(ed)?) *",
      "temporar(y|ily) (rejected|reject|deferred|failed|fail)*",
      "unexpected (response|reply)*",
      "mail system temporarily",
      "transaction failed",
      "(exit|exited with|returned|child) (status|code|with)*",
      "(unable|failed) to write",
      "segmentation fault",
      "exception*",
      "pipe to",
      "command died",
      "tempfail(ed)?",
      "(processing|delivery( program| agent)?|program|script|pipe) (failed|crashed|aborted)",
      "no (delivery method|mailer|agent) for"
     ],
     "pattern": "\\b(temporary|transient|internal|local|system|unexpected|software|processing|server|delivery|i\\/o|disk|database|mailer|unknown|general|unspecified|unable to)( (mail|local|server|system|internal|processing|queue|recipient|delivery|domain|process)){0,2} (error|problem|failure|fault|exception|message|request)|\\b(error|failure|problem) (in|while|during|writing|reading|opening|processing|creating|delivering|with)|\\bwrite error\\b|\\b(could|can) ?not (be )?(saved?|created?|opened?|queued?|processe?d?|accepted now|relayed now|deliver(ed)?) |\\btemporar(y|ily) (rejected|reject|deferred|failed|fail)|\\bunexpected (response|reply)|\\bmail system temporarily\\b|\\btransaction failed\\b|\\b(exit|exited with|returned|child) (status|code|with)|\\b(unable|failed) to write\\b|\\bsegmentation fault\\b|\\bexception|\\bpipe to\\b|\\bcommand died\\b|\\btempfail(ed)?\\b|\\b(processing|delivery( program| agent)?|program|script|pipe) (failed|crashed|aborted)\\b|\\bno (delivery method|mailer|agent) for\\b"
    },
    "confidence": 0.75,
    "couldBe": "mail-system-full",
    "examples": [
     "550 5.3.0 Internal server error",
     "450 4.3.0 Some temporary error",
     "421 4.3.0 We have a temporary problem here",
     "554 Error: processing failed",
     "No delivery method for someone"
    ],
    "nearMisses": [
     "550 No error is known"
    ]
   },
   {
    "id": "never-sent",
    "reason": "suppressed",
    "when": {
     "phrases": [
      "suppression list*",
      "suppressed",
      "not delivering to previously (bounced|unsubscribed|complained)*",
      "(previously|recently) (bounced|hard bounced|unsubscribed) address",
      "on (our|the) (bounce|suppression|do not send|do-not-mail) list*",
      "drop(ped)?: (bounced|unsubscribed|spam reporting|invalid)*",
      "(bounced|unsubscribed|spam reporting) address",
      "(address|recipient) previously (hard )?bounced",
      "(recipient|address){is}? unsubscribed",
      "unsubscribe(d)? list*",
      "(do[- ]not[- ](mail|send|contact|e-?mail)|opt(ed)?[- ]out|stop) list*",
      "marked( as)? inactive",
      "inactive (recipients?|addresses)*",
      "(after|due to|because of) {3 words} (hard bounces?|spam complaints?)*",
      "suppression",
      "(bounced|unsubscribed|complained) (previously|before|earlier)",
      "(previous|earlier|past)( hard)? bounces?",
      "opted out\\W{0,3}$"
     ],
     "pattern": "\\bsuppression list|\\bsuppressed\\b|\\bnot delivering to previously (bounced|unsubscribed|complained)|\\b(previously|recently) (bounced|hard bounced|unsubscribed) address\\b|\\bon (our|the) (bounce|suppression|do not send|do-not-mail) list|\\bdrop(ped)?: (bounced|unsubscribed|spam reporting|invalid)|\\b(bounced|unsubscribed|spam reporting) address\\b|\\b(address|recipient) previously (hard )?bounced\\b|\\b(recipient|address)( is| are| was| were| has been| have been)? unsubscribed\\b|\\bunsubscribe(d)? list|\\b(do[- ]not[- ](mail|send|contact|e-?mail)|opt(ed)?[- ]out|stop) list|\\bmarked( as)? inactive\\b|\\binactive (recipients?|addresses)|\\b(after|due to|because of)( \\w{1,12}){0,3} (hard bounces?|spam complaints?)|\\bsuppression\\b|\\b(bounced|unsubscribed|complained) (previously|before|earlier)\\b|\\b(previous|earlier|past)( hard)? bounces?\\b|\\bopted out\\W{0,3}$"
    },
    "examples": [
     "605 Not delivering to previously bounced address",
     "Address is on the suppression list",
     "A hard bounce suppression",
     "Bounced previously, dropped",
     "Not sent: there was a previous hard bounce",
     "The recipient opted out"
    ],
    "nearMisses": [
     "550 The address bounced"
    ]
   },
   {
    "id": "rejected-by-domain",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "(rejected|refused|blocked|denied) by( the)? (destination|recipient|receiving|remote) (domain|server|system|host)"
     ],
     "pattern": "\\b(rejected|refused|blocked|denied) by( the)? (destination|recipient|receiving|remote) (domain|server|system|host)\\b"
    },
    "examples": [
     "541 5.4.1 Mail rejected by destination domain"
    ],
    "nearMisses": [
     "550 Rejected by nobody"
    ]
   },
   {
    "id": "recipient-rejected",
    "reason": "user-unknown",
    "when": {
     "status": [
      "none",
      {
       "subject": 0,
       "detail": 0
      },
      {
       "subject": 1
      },
      {
       "subject": 5,
       "detail": 0
      }
     ],
     "pattern": "\\b(recipients?|rcpt|address|user)( \\S{1,60}){0,2} (rejected|refused|denied|not accepted|declined|disallowed|not (allowed|permitted))\\W{0,3}$|[^\\s@]{1,60}@[^\\s@]{1,60}( is| are| was| were| has been| have been)? (rejected|refused)\\W{0,3}$"
    },
    "confidence": 0.6,
    "couldBe": "policy-rejected",
    "examples": [
     "550 <someone@example.com>: recipient rejected",
     "542 someone@example.com Rejected"
    ],
    "nearMisses": [
     "550 Message rejected"
    ]
   },
   {
    "id": "check-the-address",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "(check|verify) {4 words} (address|recipient|mail ?box name)"
     ],
     "pattern": "\\b(check|verify)( \\w{1,12}){0,4} (address|recipient|mail ?box name)\\b"
    },
    "confidence": 0.65,
    "examples": [
     "Not delivered. Please check if the address is correct"
    ],
    "nearMisses": [
     "550 We check every mail"
    ]
   },
   {
    "id": "link-of-a-list",
    "reason": "ip-blocklisted",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      }
     ],
     "phrases": [
      "https?:\\/\\/([a-z0-9.-]{1,40}[./-])?(bl|blocked|blocks|delist|delisting|unblock|removal)[./?-]*"
     ],
     "pattern": "\\bhttps?:\\/\\/([a-z0-9.-]{1,40}[./-])?(bl|blocked|blocks|delist|delisting|unblock|removal)[./?-]"
    },
    "confidence": 0.7,
    "couldBe": "policy-rejected",
    "examples": [
     "554 Refused: see http://bl.example.net/?ip=192.0.2.1"
    ],
    "nearMisses": [
     "554 Refused: see http://www.example.net/"
    ]
   },
   {
    "id": "client-refused-loosely",
    "reason": "ip-blocklisted",
    "when": {
     "reply": [
      5
     ],
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      }
     ],
     "phrases": [
      "{your} {client}\\b {5 pieces} ({turned-away}|dynamic|generic|suspicious|bad|no access)",
      "(no|not allowed|denied|bad|refused|rejected|forbidden) {3 words} (from|for|by|to) (your|this|the|that) {client-machine}"
     ],
     "pattern": "\\b(your|this|the|sending|client|connecting|remote|source|originating) ((ip|ips|ip address|ip addresses)|host|mail ?server|server|network|mta|machine)\\b( \\S{1,60}){0,5} ((denied|refused|rejected|barred|prohibited|forbidden|not (allowed|permitted|authori[sz]ed|welcome|accepted))|dynamic|generic|suspicious|bad|no access)\\b|\\b(no|not allowed|denied|bad|refused|rejected|forbidden)( \\w{1,12}){0,3} (from|for|by|to) (your|this|the|that) (ip|ip address|host|mail ?server|network)\\b"
    },
    "confidence": 0.7,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Your host is not allowed to connect here",
     "554 SMTP access is denied from your network"
    ],
    "nearMisses": [
     "550 Your account is not allowed"
    ]
   },
   {
    "id": "sender-refused-loosely",
    "reason": "sender-rejected",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      },
      {
       "subject": 1,
       "detail": 0
      }
     ],
     "phrases": [
      "(your|the|this) (own )?(sender|from|e-?mail|mail from|return)( e-?mail)? address {4 pieces} {address-fault}",
      "(own|valid|real|another|different) (e-?mail )?address as( the| your)? sender",
      "from ?:? ?domain must",
      "(no access|denied|refused|rejected) (for|from) (this|your) (domain|user)"
     ],
     "pattern": "\\b(your|the|this) (own )?(sender|from|e-?mail|mail from|return)( e-?mail)? address( \\S{1,60}){0,4} (forged|faked?|not|must|cannot|invalid|unknown|illegal|wrong|rejected|refused)\\b|\\b(own|valid|real|another|different) (e-?mail )?address as( the| your)? sender\\b|\\bfrom ?:? ?domain must\\b|\\b(no access|denied|refused|rejected) (for|from) (this|your) (domain|user)\\b"
    },
    "confidence": 0.7,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Use a valid address as the sender"
    ],
    "nearMisses": [
     "550 Your address is fine"
    ]
   },
   {
    "id": "log-in-loosely",
    "reason": "smtp-auth-required",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      }
     ],
     "phrases": [
      "(user|client|you|session|connection)( (is|are|was|(must|have to|need to) be)){0,2} {1 word} {not-logged-in}"
     ],
     "pattern": "\\b(user|client|you|session|connection)( (is|are|was|(must|have to|need to) be)){0,2}( \\w{1,12})? (not authenticated|unauthenticated|not logged in|log(ged)? in first)\\b"
    },
    "confidence": 0.75,
    "examples": [
     "550 5.7.3 Requested action aborted; user not authenticated"
    ],
    "nearMisses": [
     "550 5.7.26 The mail is not authenticated"
    ]
   },
   {
    "id": "no-ptr-loosely",
    "reason": "missing-ptr",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      }
     ],
     "phrases": [
      "((your|the|client|sending) )?(ip|ip address|address|host|server) {1 piece} (has|have|with|without) {3 words} {dns-name}"
     ],
     "pattern": "\\b((your|the|client|sending) )?(ip|ip address|address|host|server)( \\S{1,60})? (has|have|with|without)( \\w{1,12}){0,3} (hostname|host name|dns name|dns entry|name in (the )?dns)\\b"
    },
    "confidence": 0.7,
    "examples": [
     "554 5.7.1 Your IP has no hostname"
    ],
    "nearMisses": [
     "554 Your IP has no friends"
    ]
   },
   {
    "id": "spam-loosely",
    "reason": "spam-content",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      }
     ],
     "phrases": [
      "{taken}( as)? {2 words} (bulk|junk|unwanted|abusive|malicious|suspicious)",
      "(rule|content|filter|message) score",
      "anti-?abuse",
      "unwanted (mail|e-?mail|message|content)",
      "block(ed)? by {3 words} (scanner|engine|heuristics?)",
      "scored? (is |was )?(too high|over|above)",
      "classif(y|ies) (this|it|your \\w{1,12}) as",
      "heuristics? {1 word}"
     ],
     "pattern": "\\b(classified|identified|categori[sz]ed|flagged|marked|recogni[sz]ed|considered|detected|judged|rated|deemed)( as)?( \\w{1,12}){0,2} (bulk|junk|unwanted|abusive|malicious|suspicious)\\b|\\b(rule|content|filter|message) score\\b|\\banti-?abuse\\b|\\bunwanted (mail|e-?mail|message|content)\\b|\\bblock(ed)? by( \\w{1,12}){0,3} (scanner|engine|heuristics?)\\b|\\bscored? (is |was )?(too high|over|above)\\b|\\bclassif(y|ies) (this|it|your \\w{1,12}) as\\b|\\bheuristics?( \\w{1,12})?\\b"
    },
    "confidence": 0.7,
    "examples": [
     "550 5.7.1 Your email was classified as bulk and rejected",
     "550 The content scored too high",
     "550 We classify this as bulk"
    ],
    "nearMisses": [
     "550 The user was classified"
    ]
   },
   {
    "id": "mailbox-full-loosely",
    "reason": "mailbox-full",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      }
     ],
     "phrases": [
      "({holder}|folder)\\b {8 pieces} {no-room-left}"
     ],
     "pattern": "\\b(((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|folder)\\b( \\S{1,60}){0,8} (no( more| free)? (space|room)|full|over(flow\\w{0,3}| quota)|out of (space|storage|room|capacity)|(used|using)( \\w{1,12}){0,4} (space|storage|quota))\\b"
    },
    "confidence": 0.75,
    "examples": [
     "554 The mailbox that you are trying to reach here has no room"
    ],
    "nearMisses": [
     "554 The mailbox has moved"
    ]
   },
   {
    "id": "rate-limited-loosely",
    "reason": "rate-limited",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      }
     ],
     "phrases": [
      "(exceed(s|ed|ing)?|reached|over|above|hit) {4 words} {limits}s?",
      "(sending|mailing|delivering) (limit|rate|frequency|volume)s?"
     ],
     "pattern": "\\b(exceed(s|ed|ing)?|reached|over|above|hit)( \\w{1,12}){0,4} (rate|volume|frequency|sending limit|mail limit|message limit)s?\\b|\\b(sending|mailing|delivering) (limit|rate|frequency|volume)s?\\b"
    },
    "confidence": 0.7,
    "examples": [
     "451 4.7.0 The client hit its volume"
    ],
    "nearMisses": [
     "552 The mailbox has exceeded its size"
    ]
   },
   {
    "id": "user-unknown-loosely",
    "reason": "user-unknown",
    "when": {
     "reply": [
      5
     ],
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      },
      {
       "subject": 1,
       "detail": 0
      },
      {
       "subject": 1,
       "detail": 1
      }
     ],
     "phrases": [
      "((do|does|did|is|are|was|could|can|has){not}|cannot|never|not) {keep} {2 words} {kept}*",
      "({holder}|address)\\b {4 pieces} (isn't|is not|wasn't|was never|not|aren't) {among-ours}",
      "{cannot} (find|locate) {1 piece}\\W{0,3}$"
     ],
     "pattern": "\\b((do|does|did|is|are|was|could|can|has)(n't| not)|cannot|never|not) (know|find|have|locate|recogni[sz]e|identify|listed|registered|created|(in |one of )?our|an?)( \\w{1,12}){0,2} (user|recipient|mail ?box|account|customer|mail ?user|address|system|domain|records)|\\b(((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|address)\\b( \\S{1,60}){0,4} (isn't|is not|wasn't|was never|not|aren't) (in|on|at|with|created|registered|known|one|there|handled|served)\\b|\\b(can ?not|can't|could not|couldn't|unable to) (find|locate)( \\S{1,60})?\\W{0,3}$"
    },
    "confidence": 0.7,
    "couldBe": "policy-rejected",
    "examples": [
     "550 We do not know this recipient",
     "550 sorry, this mailbox was never created",
     "550 The address that you typed isn't in our system",
     "550 unable to find someone"
    ],
    "nearMisses": [
     "550 The mailbox is not full"
    ]
   },
   {
    "id": "switched-off-loosely",
    "reason": "mailbox-disabled",
    "permanent": false,
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      },
      {
       "subject": 1,
       "detail": 0
      },
      {
       "subject": 2,
       "detail": 1
      }
     ],
     "phrases": [
      "({holder}|subscriber|subscription)\\b {8 pieces} {hung-up}",
      "(subscription|contract|licen[cs]e) {5 pieces} (ended|expired|lapsed|cancell?ed)"
     ],
     "pattern": "\\b(((mail[ -]?(box|drop|dir|folder|file)|inbox)|(user|recipient|account|customer|addressee))|subscriber|subscription)\\b( \\S{1,60}){0,8} (hang ?up|hung up|suspend(ed)?|disabled|deactivated|inactive|expired|closed|terminated|cancell?ed|frozen|locked|dormant)\\b|\\b(subscription|contract|licen[cs]e)( \\S{1,60}){0,5} (ended|expired|lapsed|cancell?ed)\\b"
    },
    "confidence": 0.7,
    "examples": [
     "550 user hangup",
     "550 The account that we once had here has been closed",
     "554 The subscription of the recipient has ended"
    ],
    "nearMisses": [
     "550 The user hangs on"
    ]
   },
   {
    "id": "client-refused",
    "reason": "ip-blocklisted",
    "when": {
     "reply": [
      5
     ],
     "status": [
      "none",
      {
       "subject": 0,
       "detail": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 5,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      }
     ],
     "phrases": [
      "(client( host)?|host|connection|network|ip|ip address) {2 pieces}{is}? (rejected|refused|denied|prohibited|blocked|barred)",
      "{ip-number}\\W{0,3} {3 words} ({turned-away}|blocked|banned|listed)",
      "esmtp( server)? (not (accepting|available)|no thanks)"
     ],
     "pattern": "\\b(client( host)?|host|connection|network|ip|ip address)( \\S{1,60}){0,2}( is| are| was| were| has been| have been)? (rejected|refused|denied|prohibited|blocked|barred)\\b|\\b\\d{1,3}(\\.\\d{1,3}){3}\\W{0,3}( \\w{1,12}){0,3} ((denied|refused|rejected|barred|prohibited|forbidden|not (allowed|permitted|authori[sz]ed|welcome|accepted))|blocked|banned|listed)\\b|\\besmtp( server)? (not (accepting|available)|no thanks)\\b"
    },
    "confidence": 0.75,
    "couldBe": "policy-rejected",
    "examples": [
     "571 192.0.2.1 is prohibited from mailing to this server"
    ],
    "nearMisses": [
     "550 Message refused",
     "421 Client host rejected: Access denied"
    ]
   },
   {
    "id": "refused-by-policy",
    "reason": "policy-rejected",
    "when": {
     "status": [
      "none",
      {
       "subject": 0,
       "detail": 0
      },
      {
       "subject": 2,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 0
      },
      {
       "subject": 3,
       "detail": 2
      },
      {
       "subject": 4,
       "detail": 0
      },
      {
       "subject": 5,
       "detail": 0
      },
      {
       "subject": 5,
       "detail": 1
      },
      {
       "subject": 6,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      },
      {
       "subject": 7,
       "detail": 3
      },
      {
       "subject": 7,
       "detail": 4
      },
      {
       "subject": 7,
       "detail": 5
      },
      {
       "subject": 7,
       "detail": 6
      },
      {
       "subject": 7,
       "detail": 7
      },
      {
       "subject": 7,
       "detail": 9
      },
      {
       "subject": 7,
       "detail": 15
      }
     ],
     "phrases": [
      "polic(y|ies)",
      "access{is}? (denied|restricted|rejected|not allowed)",
      "not (authori[sz]ed|allowed|permitted|accepted|welcome)",
      "administrative(ly)? (prohibit(ed|ion)|denied|refused|reject(ed)?)",
      "prohibit(ed|ion)",
      "forbidden",
      "unauthori[sz]ed",
      "({message}|delivery|transaction|connection|client host|host|client|envelope)( (was|has been|is))? {turned-down}",
      "security (reasons|violation|restriction|issue|polic)",
      "against (the|our) (rules|policy|policies)"
     ],
     "pattern": "\\bpolic(y|ies)\\b|\\baccess( is| are| was| were| has been| have been)? (denied|restricted|rejected|not allowed)\\b|\\bnot (authori[sz]ed|allowed|permitted|accepted|welcome)\\b|\\badministrative(ly)? (prohibit(ed|ion)|denied|refused|reject(ed)?)\\b|\\bprohibit(ed|ion)\\b|\\bforbidden\\b|\\bunauthori[sz]ed\\b|\\b((messages?|mails?|e-?mails?)|delivery|transaction|connection|client host|host|client|envelope)( (was|has been|is))? (rejected|refused|denied|blocked|not accepted|declined)\\b|\\bsecurity (reasons|violation|restriction|issue|polic)\\b|\\bagainst (the|our) (rules|policy|policies)\\b"
    },
    "confidence": 0.7,
    "examples": [
     "550 5.7.1 Refused by local policy",
     "554 Message rejected",
     "Mail of this kind is against the rules"
    ],
    "nearMisses": [
     "550 Sorry",
     "550 5.1.1 Address rejected"
    ]
   },
   {
    "id": "refused-and-no-more",
    "reason": "policy-rejected",
    "when": {
     "status": [
      "none",
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
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      }
     ],
     "phrases": [
      "refused",
      "rejected",
      "blocked",
      "denied",
      "declined",
      "disallowed",
      "reject"
     ],
     "pattern": "\\brefused\\b|\\brejected\\b|\\bblocked\\b|\\bdenied\\b|\\bdeclined\\b|\\bdisallowed\\b|\\breject\\b"
    },
    "confidence": 0.6,
    "examples": [
     "550 5.7.1 Rejected",
     "554 Refused"
    ],
    "nearMisses": [
     "550 5.6.0 <someone@example.com>: Recipient address rejected: Odd"
    ]
   }
  ]
 },
 {
  "authority": "phrases/es",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "(buz[oó]n|cuenta|bandeja|casilla) {6 pieces} (llen[oa]|sin espacio|completa)*",
      "(buz[oó]n|cuenta|usuario|destinatario) {5 pieces} (excedido|superado|sobrepasado)*",
      "cuota {4 pieces} (excedida|superada|agotada|llena)*",
      "(excedid[oa]|super[oó]|excede|sobrepasa) {4 pieces} cuota*"
     ],
     "pattern": "\\b(buz[oó]n|cuenta|bandeja|casilla)( \\S{1,60}){0,6} (llen[oa]|sin espacio|completa)|\\b(buz[oó]n|cuenta|usuario|destinatario)( \\S{1,60}){0,5} (excedido|superado|sobrepasado)|\\bcuota( \\S{1,60}){0,4} (excedida|superada|agotada|llena)|\\b(excedid[oa]|super[oó]|excede|sobrepasa)( \\S{1,60}){0,4} cuota"
    },
    "examples": [
     "552 El buzón del destinatario está lleno",
     "552 Cuota de disco excedida"
    ],
    "nearMisses": [
     "550 El buzón no existe"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "(mensaje|correo) {4 pieces} (demasiado grande|tama{x}o m[aá]ximo|muy grande)*",
      "tama{x}o {5 pieces} (excede|supera|m[aá]ximo)*"
     ],
     "pattern": "\\b(mensaje|correo)( \\S{1,60}){0,4} (demasiado grande|tama.{1,2}o m[aá]ximo|muy grande)|\\btama.{1,2}o( \\S{1,60}){0,5} (excede|supera|m[aá]ximo)"
    },
    "examples": [
     "552 El mensaje es demasiado grande"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "(disco|servidor|sistema) {3 pieces} llen[oa]*",
      "(espacio|almacenamiento) {3 pieces} (insuficiente|agotado)*",
      "(sin|no hay) espacio (en|de) (el )?(disco|servidor)*",
      "espacio en disco*"
     ],
     "pattern": "\\b(disco|servidor|sistema)( \\S{1,60}){0,3} llen[oa]|\\b(espacio|almacenamiento)( \\S{1,60}){0,3} (insuficiente|agotado)|\\b(sin|no hay) espacio (en|de) (el )?(disco|servidor)|\\bespacio en disco"
    },
    "examples": [
     "452 Espacio de almacenamiento insuficiente",
     "452 El disco del servidor esta lleno"
    ],
    "nearMisses": [
     "552 El buzon esta lleno"
    ]
   },
   {
    "id": "group-takes-members-only",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "(grupo|lista)( \\S{1,60}){0,12} (no exista|no (tienes|tiene) {2 pieces} permisos?|no es miembro)*"
     ],
     "pattern": "\\b(grupo|lista)( \\S{1,60}){0,12} (no exista|no (tienes|tiene)( \\S{1,60}){0,2} permisos?|no es miembro)"
    },
    "couldBe": "recipient-refused",
    "examples": [
     "Es posible que el grupo no exista o que no tienes los permisos"
    ],
    "nearMisses": []
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(direcci[oó]n ip|servidor|ip) {5 pieces} (bloquead[oa]|lista negra|listad[oa])",
      "lista negra"
     ],
     "pattern": "\\b(direcci[oó]n ip|servidor|ip)( \\S{1,60}){0,5} (bloquead[oa]|lista negra|listad[oa])\\b|\\blista negra\\b"
    },
    "examples": [
     "554 Su IP se encuentra en una lista negra"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "(remitente|emisor) {6 pieces} {sender-refused}*"
     ],
     "pattern": "\\b(remitente|emisor)( \\S{1,60}){0,6} (rechazad[oa]|desconocid[oa]|inv.{1,2}lid[oa]|bloquead[oa]|no (existe|encontrad[oa]|permitid[oa]|v.{1,2}lid[oa]|autorizad[oa]))"
    },
    "examples": [
     "550 La dirección del remitente no existe"
    ],
    "nearMisses": [
     "550 El usuario no existe"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "(dominio|servidor|host) {4 pieces} (desconocido|no (existe|encontrado)|inexistente)"
     ],
     "pattern": "\\b(dominio|servidor|host)( \\S{1,60}){0,4} (desconocido|no (existe|encontrado)|inexistente)\\b"
    },
    "examples": [
     "550 Dominio desconocido"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "destinatario {2 pieces} (no (acepta|desea)|ha bloqueado|rechaza)*"
     ],
     "pattern": "\\bdestinatario( \\S{1,60}){0,2} (no (acepta|desea)|ha bloqueado|rechaza)"
    },
    "examples": [
     "550 El destinatario no acepta mensajes de usted"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "{holder} {6 pieces} {off}"
     ],
     "pattern": "\\b(cuenta|buz[oó]n|usuario|destinatario|direcci[oó]n|casilla)( \\S{1,60}){0,6} (deshabilitad[oa]|desactivad[oa]|suspendid[oa]|bloquead[oa]|inactiv[oa]|expirad[oa]|caducad[oa]|cancelad[oa])\\b"
    },
    "examples": [
     "550 La cuenta está suspendida"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "{person} {8 pieces} {unknown}*",
      "no existe (el|la|ese|este|ning) ?\\w{0,6} ?(usuario|buz|cuenta|direcc|destinat)*",
      "no se (encontr[oó]|ha encontrado|encuentra) {4 pieces} (usuario|destinatario|direcci|buz)*",
      "no (se )?(pudo|ha podido|puede|encuentra|ha) (encontrar|encontrado|hallar)? {3 pieces} (direcci|usuario|buz|cuenta|destinatario)*",
      "(destinatario|usuario|buz[oó]n|direcci[oó]n|cuenta) {2 pieces} no (fue|ha sido|pudo ser|es) (encontrad[oa]|localizad[oa]|conocid[oa])*",
      "no pertenece a (este|nuestro) dominio"
     ],
     "pattern": "\\b(usuario|destinatario|direcci[oó]n|buz[oó]n|cuenta|casilla)( \\S{1,60}){0,8} (desconocid[oa]|no (existe|encontrad[oa]|v[aá]lid[oa]|es v[aá]lid[oa]|se encuentra|se ha encontrado|se pudo encontrar|registrad[oa])|inexistente|inv[aá]lid[oa]|incorrect[oa])|\\bno existe (el|la|ese|este|ning) ?\\w{0,6} ?(usuario|buz|cuenta|direcc|destinat)|\\bno se (encontr[oó]|ha encontrado|encuentra)( \\S{1,60}){0,4} (usuario|destinatario|direcci|buz)|\\bno (se )?(pudo|ha podido|puede|encuentra|ha) (encontrar|encontrado|hallar)?( \\S{1,60}){0,3} (direcci|usuario|buz|cuenta|destinatario)|\\b(destinatario|usuario|buz[oó]n|direcci[oó]n|cuenta)( \\S{1,60}){0,2} no (fue|ha sido|pudo ser|es) (encontrad[oa]|localizad[oa]|conocid[oa])|\\bno pertenece a (este|nuestro) dominio\\b"
    },
    "examples": [
     "550 Usuario desconocido",
     "550 La dirección no existe",
     "550 El destinatario no fue encontrado",
     "El destinatario no pertenece a este dominio"
    ],
    "nearMisses": [
     "550 El usuario descansa"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "correo (basura|no deseado)*",
      "como (correo )?no deseado"
     ],
     "pattern": "\\bcorreo (basura|no deseado)|\\bcomo (correo )?no deseado\\b"
    },
    "examples": [
     "550 Esto es correo basura",
     "550 Identificado como no deseado"
    ],
    "nearMisses": []
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "demasiad[oa]s (mensajes|correos|conexiones|peticiones|destinatarios)*",
      "l[ií]mite de (env[ií]o|mensajes|correos)*",
      "(superado|excedido|alcanzado) el (n[uú]mero|m[aá]ximo|l[ií]mite) de (mensajes|correos|env)*",
      "(mensajes|correos) por hora"
     ],
     "pattern": "\\bdemasiad[oa]s (mensajes|correos|conexiones|peticiones|destinatarios)|\\bl[ií]mite de (env[ií]o|mensajes|correos)|\\b(superado|excedido|alcanzado) el (n[uú]mero|m[aá]ximo|l[ií]mite) de (mensajes|correos|env)|\\b(mensajes|correos) por hora\\b"
    },
    "examples": [
     "421 Demasiados mensajes de su servidor",
     "450 Ha superado el número de mensajes"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "(reenv{x}o|retransmisi{x}n|relay) {3 pieces} (no (permitid[oa]|autorizad[oa])|denegad[oa]|rechazad[oa]|prohibid[oa])",
      "no se permite {1 piece} (reenv|retransmi|relay)*"
     ],
     "pattern": "\\b(reenv.{1,2}o|retransmisi.{1,2}n|relay)( \\S{1,60}){0,3} (no (permitid[oa]|autorizad[oa])|denegad[oa]|rechazad[oa]|prohibid[oa])\\b|\\bno se permite( \\S{1,60})? (reenv|retransmi|relay)"
    },
    "examples": [
     "550 Reenvío no permitido",
     "550 No se permite el reenvío"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "autenticaci{x}n {3 pieces} (requerida|necesaria|fallida)*",
      "(requiere|necesita) autenticaci*"
     ],
     "pattern": "\\bautenticaci.{1,2}n( \\S{1,60}){0,3} (requerida|necesaria|fallida)|\\b(requiere|necesita) autenticaci"
    },
    "examples": [
     "530 Se requiere autenticación"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "(servicio|servidor|sistema) {4 pieces} (no (est{x} )?disponible|ocupado|sobrecargado|fuera de servicio)"
     ],
     "pattern": "\\b(servicio|servidor|sistema)( \\S{1,60}){0,4} (no (est.{1,2} )?disponible|ocupado|sobrecargado|fuera de servicio)\\b"
    },
    "examples": [
     "421 El servicio no está disponible"
    ],
    "nearMisses": [
     "550 El buzón no está disponible"
    ]
   },
   {
    "id": "expired",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "(despu{x}s de|tras) {2 pieces} (intentos|d{x}as|horas)"
     ],
     "pattern": "\\b(despu.{1,2}s de|tras)( \\S{1,60}){0,2} (intentos|d.{1,2}as|horas)\\b"
    },
    "examples": [
     "No se pudo entregar el mensaje después de varios intentos"
    ],
    "nearMisses": [
     "550 Se intenta"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "rechazad[oa]",
      "denegad[oa]",
      "prohibid[oa]",
      "no (permitid[oa]|autorizad[oa]|est[aá] permitid[oa])"
     ],
     "pattern": "\\brechazad[oa]\\b|\\bdenegad[oa]\\b|\\bprohibid[oa]\\b|\\bno (permitid[oa]|autorizad[oa]|est[aá] permitid[oa])\\b"
    },
    "confidence": 0.7,
    "examples": [
     "554 Acceso denegado"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/fr",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "bo[iî]te {6 pieces} (pleine|satur[eé]e)*",
      "quota {4 pieces} (d[eé]pass[eé]|atteint|plein)*",
      "(d[eé]pass[eé]|atteint|exc[eè]de) {4 pieces} quota*",
      "messagerie {3 pieces} pleine*",
      "plus d.espace {3 pieces} (bo[iî]te|compte)*",
      "quota {6 pieces} atteint"
     ],
     "pattern": "\\bbo[iî]te( \\S{1,60}){0,6} (pleine|satur[eé]e)|\\bquota( \\S{1,60}){0,4} (d[eé]pass[eé]|atteint|plein)|\\b(d[eé]pass[eé]|atteint|exc[eè]de)( \\S{1,60}){0,4} quota|\\bmessagerie( \\S{1,60}){0,3} pleine|\\bplus d.espace( \\S{1,60}){0,3} (bo[iî]te|compte)|\\bquota( \\S{1,60}){0,6} atteint\\b"
    },
    "examples": [
     "552 La boite du destinataire est pleine",
     "552 Quota de cet utilisateur dépassé",
     "Le quota de la boîte est atteint"
    ],
    "nearMisses": [
     "550 La boite n'existe pas"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "(message|courriel|mail|e-?mail) {4 pieces} (trop (volumineux|gros|grand|lourd|important)|taille maximale)*",
      "taille {6 pieces} (d[eé]pass|sup[eé]rieure|limite)*"
     ],
     "pattern": "\\b(message|courriel|mail|e-?mail)( \\S{1,60}){0,4} (trop (volumineux|gros|grand|lourd|important)|taille maximale)|\\btaille( \\S{1,60}){0,6} (d[eé]pass|sup[eé]rieure|limite)"
    },
    "examples": [
     "552 Votre message est trop volumineux"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "(disque|serveur|syst[eè]me) {3 pieces} (plein|satur[eé])*",
      "espace (disque|de stockage) {2 pieces} (insuffisant|[eé]puis[eé])*",
      "(pas assez|plus) d.espace (disque|de stockage|libre)*"
     ],
     "pattern": "\\b(disque|serveur|syst[eè]me)( \\S{1,60}){0,3} (plein|satur[eé])|\\bespace (disque|de stockage)( \\S{1,60}){0,2} (insuffisant|[eé]puis[eé])|\\b(pas assez|plus) d.espace (disque|de stockage|libre)"
    },
    "examples": [
     "452 Espace disque insuffisant",
     "452 Le disque du serveur est plein"
    ],
    "nearMisses": [
     "552 La boite est pleine"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "pattern": "\\b(exp[eé]diteur|[eé]metteur)( \\S{1,60}){0,5} (rejet[eé]e?|refus[eé]e?|invalide|incorrecte?|inconnue?|interdite?|bloqu[eé]e?)|adresse d.exp[eé]diteur|\\bdomaine( \\S{1,60}){0,2} (de |d)?l?.?(exp[eé]diteur|[eé]metteur)( \\S{1,60}){0,2} (inexistant|inconnu|introuvable|invalide)"
    },
    "examples": [
     "550 Adresse d expediteur incorrecte",
     "553 Votre expéditeur est refusé",
     "550 Domaine de l'expéditeur inexistant"
    ],
    "nearMisses": []
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(adresse ip|serveur|ip|e-?mails|courriels|messages) {8 pieces} (bloqu[eé]e?s?|list[eé]e?|liste noire|blacklist[eé]e?)*",
      "liste noire*"
     ],
     "pattern": "\\b(adresse ip|serveur|ip|e-?mails|courriels|messages)( \\S{1,60}){0,8} (bloqu[eé]e?s?|list[eé]e?|liste noire|blacklist[eé]e?)|\\bliste noire"
    },
    "examples": [
     "554 Votre adresse IP est bloquée"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "destinataire {2 pieces} (n.accepte|ne souhaite|refuse|a bloqu)*"
     ],
     "pattern": "\\bdestinataire( \\S{1,60}){0,2} (n.accepte|ne souhaite|refuse|a bloqu)"
    },
    "examples": [
     "550 Le destinataire n'accepte pas vos messages"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "(compte|bo[iî]te|adresse|destinataire|utilisateur|messagerie) {6 pieces} {off}*"
     ],
     "pattern": "\\b(compte|bo[iî]te|adresse|destinataire|utilisateur|messagerie)( \\S{1,60}){0,6} (d[eé]sactiv[eé]e?|suspendue?|bloqu[eé]e?|ferm[eé]e?|expir[eé]e?|inactive?|r[eé]sili[eé]e?|supprim[eé]e?|archiv[eé]e?)"
    },
    "examples": [
     "550 Le compte de cet utilisateur est suspendu"
    ],
    "nearMisses": []
   },
   {
    "id": "domain-missing",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "domaine {1 piece} n.existe pas"
     ],
     "pattern": "\\bdomaine( \\S{1,60})? n.existe pas\\b"
    },
    "examples": [
     "550 Le domaine example.com n'existe pas"
    ],
    "nearMisses": [
     "550 L'adresse n'existe pas"
    ]
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "(destinataire|utilisateur|adresse|bo[iî]te|compte|usager) {8 pieces} {unknown}*",
      "n.existe pas*",
      "aucun(e)? (utilisateur|destinataire|bo[iî]te)*",
      "(destinataire|adresse|utilisateur|compte) {4 pieces} n.a pas {2 pieces} trouv*"
     ],
     "pattern": "\\b(destinataire|utilisateur|adresse|bo[iî]te|compte|usager)( \\S{1,60}){0,8} (inconnue?|inexistante?|introuvable|invalide|incorrecte?|n.existe pas|non (trouv[eé]e?|valide|reconnue?)|pas (trouv[eé]e?|valide|connue?))|\\bn.existe pas|\\baucun(e)? (utilisateur|destinataire|bo[iî]te)|\\b(destinataire|adresse|utilisateur|compte)( \\S{1,60}){0,4} n.a pas( \\S{1,60}){0,2} trouv"
    },
    "examples": [
     "550 Destinataire inconnu",
     "550 L'adresse someone@example.com n'existe pas",
     "Le destinataire n'a pas été trouvé"
    ],
    "nearMisses": [
     "550 Le destinataire est absent"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "(consid[eé]r[eé]|d[eé]tect[eé]|identifi[eé]|class[eé])e? comme {1 piece} (ind[eé]sirable|pourriel)*",
      "courrier ind[eé]sirable*",
      "contenu {3 pieces} (refus[eé]|rejet[eé]|suspect)*"
     ],
     "pattern": "\\b(consid[eé]r[eé]|d[eé]tect[eé]|identifi[eé]|class[eé])e? comme( \\S{1,60})? (ind[eé]sirable|pourriel)|\\bcourrier ind[eé]sirable|\\bcontenu( \\S{1,60}){0,3} (refus[eé]|rejet[eé]|suspect)"
    },
    "examples": [
     "550 Ce message est considéré comme indésirable"
    ],
    "nearMisses": []
   },
   {
    "id": "connections",
    "reason": "too-many-connections",
    "when": {
     "phrases": [
      "trop de connexions"
     ],
     "pattern": "\\btrop de connexions\\b"
    },
    "examples": [
     "421 Trop de connexions"
    ],
    "nearMisses": [
     "421 Trop de messages"
    ]
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "trop de (messages|courriels|mails|requ|destinataires)*"
     ],
     "pattern": "\\btrop de (messages|courriels|mails|requ|destinataires)"
    },
    "couldBe": "too-many-connections",
    "examples": [
     "421 Trop de messages de votre part"
    ],
    "nearMisses": []
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "(domaine|h[oô]te|serveur) {4 pieces} (inconnu|introuvable|inexistant)"
     ],
     "pattern": "\\b(domaine|h[oô]te|serveur)( \\S{1,60}){0,4} (inconnu|introuvable|inexistant)\\b"
    },
    "examples": [
     "550 Domaine inconnu"
    ],
    "nearMisses": []
   },
   {
    "id": "service-refused-for-now",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "service refus[eé]*",
      "veuillez (r[eé])?essayer (plus tard|ult)*",
      "temporairement indisponible*",
      "service indisponible*"
     ],
     "pattern": "\\bservice refus[eé]|\\bveuillez (r[eé])?essayer (plus tard|ult)|\\btemporairement indisponible|\\bservice indisponible"
    },
    "confidence": 0.6,
    "couldBe": "ip-blocklisted",
    "examples": [
     "421 Service refuse. Veuillez essayer plus tard"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "(relais|relayage) {3 pieces} (refus[eé]|interdit|non (autoris[eé]|permis))*"
     ],
     "pattern": "\\b(relais|relayage)( \\S{1,60}){0,3} (refus[eé]|interdit|non (autoris[eé]|permis))"
    },
    "examples": [
     "550 Relais refusé"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "authentification {3 pieces} (requise|n[eé]cessaire|obligatoire|[eé]chou[eé]e)*"
     ],
     "pattern": "\\bauthentification( \\S{1,60}){0,3} (requise|n[eé]cessaire|obligatoire|[eé]chou[eé]e)"
    },
    "examples": [
     "530 Authentification requise"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "expired",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "d[eé]lai (imparti|d[eé]pass[eé]|expir[eé])",
      "apr[eè]s {2 pieces} (tentatives|jours|heures)",
      "(remise|livraison|distribution) {4 pieces} (retard|diff[eé]r)*"
     ],
     "pattern": "\\bd[eé]lai (imparti|d[eé]pass[eé]|expir[eé])\\b|\\bapr[eè]s( \\S{1,60}){0,2} (tentatives|jours|heures)\\b|\\b(remise|livraison|distribution)( \\S{1,60}){0,4} (retard|diff[eé]r)"
    },
    "examples": [
     "Le message n'a pas pu être remis dans le délai imparti",
     "La remise du message est retardée"
    ],
    "nearMisses": [
     "550 Sans délai"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "(refus[eé]e?|rejet[eé]e?|interdite?|non autoris[eé]e?|acc[eè]s refus[eé])( |$|\\.|,)*"
     ],
     "pattern": "\\b(refus[eé]e?|rejet[eé]e?|interdite?|non autoris[eé]e?|acc[eè]s refus[eé])( |$|\\.|,)"
    },
    "confidence": 0.7,
    "examples": [
     "554 Message rejeté"
    ],
    "nearMisses": []
   },
   {
    "id": "come-back",
    "reason": "greylisted",
    "when": {
     "reply": [
      4
     ],
     "phrases": [
      "r[eé]essayer dans (\\d{1,4}|quelques) (minutes|secondes)"
     ],
     "pattern": "\\br[eé]essayer dans (\\d{1,4}|quelques) (minutes|secondes)\\b"
    },
    "examples": [
     "450 Merci de réessayer dans 5 minutes"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/it",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "(casella|mailbox|account|posta) {6 pieces} (pien[ao]|esaurit[ao]|satur[ao])*",
      "quota {4 pieces} (superata|esaurita|raggiunta)*",
      "(superato|superata) {4 pieces} quota*",
      "spazio {3 pieces} casella*"
     ],
     "pattern": "\\b(casella|mailbox|account|posta)( \\S{1,60}){0,6} (pien[ao]|esaurit[ao]|satur[ao])|\\bquota( \\S{1,60}){0,4} (superata|esaurita|raggiunta)|\\b(superato|superata)( \\S{1,60}){0,4} quota|\\bspazio( \\S{1,60}){0,3} casella"
    },
    "examples": [
     "552 La casella del destinatario è piena",
     "552 Quota disco superata"
    ],
    "nearMisses": [
     "550 Casella inesistente"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "messaggio {4 pieces} (troppo (grande|lungo|pesante)|dimensione massima)*",
      "dimension[ei] {5 pieces} (massim[ae]|super)*"
     ],
     "pattern": "\\bmessaggio( \\S{1,60}){0,4} (troppo (grande|lungo|pesante)|dimensione massima)|\\bdimension[ei]( \\S{1,60}){0,5} (massim[ae]|super)"
    },
    "examples": [
     "552 Messaggio troppo grande"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "(disco|server|sistema) {3 pieces} pieno*",
      "spazio {4 pieces} (insufficiente|esaurito)*"
     ],
     "pattern": "\\b(disco|server|sistema)( \\S{1,60}){0,3} pieno|\\bspazio( \\S{1,60}){0,4} (insufficiente|esaurito)"
    },
    "examples": [
     "452 Spazio su disco insufficiente",
     "452 Il disco del server è pieno"
    ],
    "nearMisses": [
     "552 La casella è piena"
    ]
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(indirizzo ip|server|ip) {5 pieces} (bloccato|lista nera)",
      "lista nera"
     ],
     "pattern": "\\b(indirizzo ip|server|ip)( \\S{1,60}){0,5} (bloccato|lista nera)\\b|\\blista nera\\b"
    },
    "examples": [
     "554 Il tuo IP è stato bloccato"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "mittente {6 pieces} {sender-refused}"
     ],
     "pattern": "\\bmittente( \\S{1,60}){0,6} (rifiutat[oa]|sconosciut[oa]|non (esiste|valid[oa]|trovat[oa]|autorizzat[oa]|consentit[oa])|bloccat[oa]|inesistente)\\b"
    },
    "examples": [
     "550 Il mittente non esiste"
    ],
    "nearMisses": [
     "550 L'utente non esiste"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "dominio {4 pieces} (sconosciuto|non (esiste|trovato)|inesistente)"
     ],
     "pattern": "\\bdominio( \\S{1,60}){0,4} (sconosciuto|non (esiste|trovato)|inesistente)\\b"
    },
    "examples": [
     "550 Dominio sconosciuto"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "destinatario {2 pieces} (non (accetta|desidera)|ha bloccato|rifiuta)*"
     ],
     "pattern": "\\bdestinatario( \\S{1,60}){0,2} (non (accetta|desidera)|ha bloccato|rifiuta)"
    },
    "examples": [
     "550 Il destinatario non accetta messaggi da te"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "(account|casella|utente|destinatario|indirizzo) {6 pieces} {off}"
     ],
     "pattern": "\\b(account|casella|utente|destinatario|indirizzo)( \\S{1,60}){0,6} (disabilitat[ao]|disattivat[ao]|sospes[ao]|bloccat[ao]|inattiv[ao]|scadut[ao]|chius[ao])\\b"
    },
    "examples": [
     "550 La casella è stata disattivata"
    ],
    "nearMisses": []
   },
   {
    "id": "expired",
    "reason": "delivery-expired",
    "when": {
     "phrases": [
      "non {4 pieces} (consegnato|recapitato) entro"
     ],
     "pattern": "\\bnon( \\S{1,60}){0,4} (consegnato|recapitato) entro\\b"
    },
    "examples": [
     "Il messaggio non è stato consegnato entro 5 giorni"
    ],
    "nearMisses": [
     "Il messaggio non è stato accettato"
    ]
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "(utente|destinatario|destin\\.|indirizzo|casella|account) {8 pieces} {unknown}*",
      "non esiste {2 pieces} (utente|casella|destinatario|indirizzo)*",
      "(impossibile|non .{1,2} stato possibile|non riesce a) trovare {2 pieces} (l.indirizzo|utente|casella|destinatario)*",
      "(destinatario|utente|indirizzo) {4 pieces} non( \\S{1,3})? presente"
     ],
     "pattern": "\\b(utente|destinatario|destin\\.|indirizzo|casella|account)( \\S{1,60}){0,8} (sconosciut[ao]|inesistente|non (esiste|trovat[ao]|valid[ao]|presente|conosciut[ao])|errat[ao])|\\bnon esiste( \\S{1,60}){0,2} (utente|casella|destinatario|indirizzo)|\\b(impossibile|non .{1,2} stato possibile|non riesce a) trovare( \\S{1,60}){0,2} (l.indirizzo|utente|casella|destinatario)|\\b(destinatario|utente|indirizzo)( \\S{1,60}){0,4} non( \\S{1,3})? presente\\b"
    },
    "examples": [
     "550 Utente sconosciuto",
     "550 L'indirizzo non esiste",
     "Il destinatario non è presente qui"
    ],
    "nearMisses": [
     "550 Il destinatario riposa"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "posta indesiderata*",
      "messaggio indesiderato*"
     ],
     "pattern": "\\bposta indesiderata|\\bmessaggio indesiderato"
    },
    "examples": [
     "550 Posta indesiderata"
    ],
    "nearMisses": []
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "tropp[ie] (messaggi|connessioni|destinatari|richieste)*",
      "limite {3 pieces} (invio|messaggi)*"
     ],
     "pattern": "\\btropp[ie] (messaggi|connessioni|destinatari|richieste)|\\blimite( \\S{1,60}){0,3} (invio|messaggi)"
    },
    "examples": [
     "421 Troppi messaggi dal tuo server"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "(inoltro|relay) {3 pieces} (non (consentito|permesso|autorizzato)|negato|rifiutato|vietato)"
     ],
     "pattern": "\\b(inoltro|relay)( \\S{1,60}){0,3} (non (consentito|permesso|autorizzato)|negato|rifiutato|vietato)\\b"
    },
    "examples": [
     "550 Relay non consentito"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "autenticazione {3 pieces} (richiesta|necessaria|fallita)"
     ],
     "pattern": "\\bautenticazione( \\S{1,60}){0,3} (richiesta|necessaria|fallita)\\b"
    },
    "examples": [
     "530 Autenticazione richiesta"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "(servizio|server|sistema) {4 pieces} (non (.{1,2} )?disponibile|occupato|sovraccarico)"
     ],
     "pattern": "\\b(servizio|server|sistema)( \\S{1,60}){0,4} (non (.{1,2} )?disponibile|occupato|sovraccarico)\\b"
    },
    "examples": [
     "421 Il servizio non è disponibile"
    ],
    "nearMisses": [
     "550 La casella non è disponibile"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "rifiutat[ao]",
      "respint[ao]",
      "negat[ao]",
      "vietat[ao]",
      "non (consentit[ao]|autorizzat[ao]|permess[ao])"
     ],
     "pattern": "\\brifiutat[ao]\\b|\\brespint[ao]\\b|\\bnegat[ao]\\b|\\bvietat[ao]\\b|\\bnon (consentit[ao]|autorizzat[ao]|permess[ao])\\b"
    },
    "confidence": 0.7,
    "examples": [
     "554 Messaggio rifiutato"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/ja",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "pattern": "(メールボックス|受信(箱|トレイ|ボックス)|メールスプール).{0,40}(いっぱい|一杯|満杯|容量|超え|超過|あふれ)|(容量|クォータ|使用量).{0,20}(超え|超過|オーバー|に達し)|受信(可能な)?容量"
    },
    "examples": [
     "552 受信者のメールボックスがいっぱいです",
     "552 容量を超過しました"
    ],
    "nearMisses": [
     "550 メールボックスがありません"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "pattern": "(メッセージ|メール|添付).{0,20}(サイズ|大きさ).{0,20}(大き|超え|超過|制限)|(サイズ|メール|メッセージ)が大きすぎ"
    },
    "examples": [
     "552 メッセージのサイズが大きすぎます"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "(ディスク|サーバー?|ストレージ).{0,20}(いっぱい|満杯|不足|空き(容量|領域)|フル)|空き(容量|領域).{0,20}(不足|ありません|足り)"
    },
    "examples": [
     "452 ディスクの空き容量が不足しています",
     "452 サーバーのディスクがいっぱいです"
    ],
    "nearMisses": [
     "552 受信箱がいっぱいです"
    ]
   },
   {
    "id": "group-takes-members-only",
    "reason": "sender-rejected",
    "when": {
     "pattern": "(グループ|メーリングリスト).{0,80}投稿|メンバー(では|じゃ)(ない|ありません)"
    },
    "couldBe": "recipient-refused",
    "examples": [
     "このグループに投稿する権限がありません"
    ],
    "nearMisses": []
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "pattern": "(IPアドレス|ＩＰアドレス|接続元|送信サーバー?|ホスト).{0,24}(ブロック|拒否|ブラックリスト|制限)|ブラックリスト"
    },
    "examples": [
     "554 IPアドレスがブロックされています"
    ],
    "nearMisses": [
     "554 メールが届きません"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "pattern": "(差出人|送信者|送信元|発信者).{0,24}(存在しません|拒否|無効|見つかりません|許可されて|不正|認証)"
    },
    "examples": [
     "550 差出人のアドレスが存在しません"
    ],
    "nearMisses": [
     "550 ユーザーが存在しません"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "pattern": "(ドメイン|ホスト).{0,24}(存在しません|見つかりません|不明|見つからない|解決できません)"
    },
    "examples": [
     "550 ドメインが存在しません"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "pattern": "(アカウント|メールボックス|アドレス|ユーザー?).{0,30}(停止|無効|凍結|休止|ロック|解約|利用でき)|(アドレス|アカウント|メールボックス).{0,20}(使用|利用)されて(いません|おりません|いない)"
    },
    "examples": [
     "550 このアカウントは停止されています",
     "550 このアドレスは使用されていません"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "pattern": "(ユーザー?|宛先|受信者|メールアドレス|アドレス|あて先|送信先|メールボックス|アカウント).{0,40}(見つか(りません|らない|りませんでした)|存在し(ません|ない)|不明|ありません|間違って|該当なし)|(不明な|存在しない)(ユーザー?|宛先|アドレス|受信者)|ディレクトリの?リストにありません|ディレクトリ(に|には|で|では)(登録|存在|見つか)|登録されて(いません|おりません|いない)"
    },
    "examples": [
     "550 ユーザーが存在しません",
     "550 宛先のメールアドレスが見つかりませんでした",
     "550 someone@example.com は登録されていません"
    ],
    "nearMisses": [
     "550 受信者は休暇です"
    ]
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "pattern": "(受信|着信|迷惑メール設定|ドメイン指定).{0,20}(拒否|制限)|受信者.{0,30}(拒否|許可して)"
    },
    "examples": [
     "550 受信拒否されています"
    ],
    "nearMisses": []
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "pattern": "(迷惑メール|スパム).{0,20}(判定|判断|検出|として|みなされ)"
    },
    "examples": [
     "550 迷惑メールと判定されました"
    ],
    "nearMisses": []
   },
   {
    "id": "expired",
    "reason": "delivery-expired",
    "when": {
     "pattern": "(配信|配送|送信).{0,30}(遅延|遅れ|期限|時間切れ|あきらめ)"
    },
    "examples": [
     "配信が遅延しています"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "pattern": "(中継|リレー).{0,16}(許可されて|拒否|禁止|できません)"
    },
    "examples": [
     "550 中継は許可されていません"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "pattern": "認証(が必要|に失敗|が失敗|エラー|されて)"
    },
    "examples": [
     "530 認証が必要です"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "pattern": "(サーバー?|サービス|システム).{0,20}(利用できません|混雑|停止中|メンテナンス)"
    },
    "examples": [
     "421 サーバーが混雑しています"
    ],
    "nearMisses": [
     "550 メールは利用できません"
    ]
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "pattern": "(送信|受信|接続|メール)(数|量|回数|件数).{0,12}(上限|制限|超)|(短時間|一度)に.{0,10}(大量|多数)|大量の?(メール|送信)"
    },
    "examples": [
     "450 送信数が上限を超えました",
     "450 短時間に大量のメールが届きました"
    ],
    "nearMisses": [
     "552 メールボックスがいっぱいです"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "pattern": "(拒否|許可され(て|ません)|禁止)されました|アクセスが拒否|(拒否|禁止)され"
    },
    "confidence": 0.7,
    "examples": [
     "554 アクセスが拒否されました"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/ko",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "pattern": "(메일함|편지함|사서함|받은 ?편지함|메일 ?용량|메일박스).{0,24}(가득|꽉|초과|부족|찼)|(용량|할당량).{0,12}(초과|부족)"
    },
    "examples": [
     "552 받는 사람의 메일함이 가득 찼습니다",
     "552 용량이 초과되었습니다"
    ],
    "nearMisses": [
     "550 메일함이 없습니다"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "pattern": "(메시지|메일|첨부).{0,12}(너무 ?(크|큽)|크기.{0,12}(초과|제한))"
    },
    "examples": [
     "552 메시지가 너무 큽니다"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "(디스크|서버|저장 ?공간).{0,20}(부족|가득|꽉|초과)"
    },
    "examples": [
     "452 디스크 공간이 부족합니다"
    ],
    "nearMisses": [
     "552 메일함이 가득 찼습니다"
    ]
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "pattern": "(ip ?주소|ip가|아이피|서버).{0,24}(차단|거부|블랙리스트)|블랙리스트"
    },
    "examples": [
     "554 귀하의 IP가 차단되었습니다"
    ],
    "nearMisses": [
     "550 수신 거부"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "pattern": "(발신자|보낸 ?사람|보내는 ?사람|송신자|발신 ?주소).{0,24}(존재하지|없습니다|거부|차단|잘못|찾을 수 없|유효하지)"
    },
    "examples": [
     "550 발신자 주소가 존재하지 않습니다"
    ],
    "nearMisses": [
     "550 존재하지 않는 사용자입니다"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "pattern": "도메인.{0,20}(존재하지|찾을 수 없|없습니다|잘못)"
    },
    "examples": [
     "550 도메인을 찾을 수 없습니다"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "pattern": "휴면 ?계정|(계정|메일함|사용자|메일박스|주소).{0,16}(정지|중지|비활성|휴면|잠김|차단된|해지|탈퇴)"
    },
    "examples": [
     "550 휴면 상태의 계정, 계정이 정지되었습니다"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "pattern": "(사용자|수신자|받는 ?사람|주소|계정|메일함|아이디).{0,24}(존재하지|없습니다|없는|찾을 수 없|알 수 없|잘못)|(없는|존재하지 않는|알 수 없는|잘못된) ?(사용자|수신자|주소|계정|메일)"
    },
    "examples": [
     "550 사용자가 존재하지 않습니다",
     "550 없는 사용자입니다"
    ],
    "nearMisses": [
     "550 수신자가 쉬고 있습니다"
    ]
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "pattern": "수신 ?(거부|차단)|(수신자|받는 ?사람).{0,16}(거부|차단)"
    },
    "examples": [
     "550 수신 거부된 메일입니다"
    ],
    "nearMisses": []
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "pattern": "(스팸|광고) ?(메일|로|성|차단|필터)"
    },
    "examples": [
     "550 스팸 메일로 판정되었습니다"
    ],
    "nearMisses": []
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "pattern": "(너무 ?많은|횟수|빈도|개수).{0,16}(메일|초과|제한|접속|연결)"
    },
    "examples": [
     "421 너무 많은 메일을 보냈습니다"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "pattern": "(중계|릴레이).{0,16}(허용|거부|금지)"
    },
    "examples": [
     "550 중계가 허용되지 않습니다"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "pattern": "(인증|로그인).{0,8}(필요|실패)"
    },
    "examples": [
     "530 인증이 필요합니다"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "pattern": "(서버|서비스|시스템).{0,16}(사용할 수 없|점검|혼잡|과부하)"
    },
    "examples": [
     "421 서버가 혼잡합니다"
    ],
    "nearMisses": [
     "550 메일을 사용할 수 없습니다"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "pattern": "(거부|거절|차단|금지)(되|합|했)"
    },
    "confidence": 0.7,
    "examples": [
     "554 접속이 거부되었습니다"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/nl",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "(mailbox|postvak|postbus|brievenbus) {6 pieces} (vol|overschreden)",
      "quot(a|um) {4 pieces} overschreden",
      "(opslag|schijf)(limiet|quota) {3 pieces} (bereikt|overschreden)"
     ],
     "pattern": "\\b(mailbox|postvak|postbus|brievenbus)( \\S{1,60}){0,6} (vol|overschreden)\\b|\\bquot(a|um)( \\S{1,60}){0,4} overschreden\\b|\\b(opslag|schijf)(limiet|quota)( \\S{1,60}){0,3} (bereikt|overschreden)\\b"
    },
    "examples": [
     "552 De mailbox van de ontvanger is vol",
     "552 Quota van deze gebruiker overschreden"
    ],
    "nearMisses": [
     "550 De mailbox bestaat niet"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "(bericht|e-?mail|mail) {4 pieces} te groot"
     ],
     "pattern": "\\b(bericht|e-?mail|mail)( \\S{1,60}){0,4} te groot\\b"
    },
    "examples": [
     "552 Uw bericht is te groot"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "(schijf|server|systeem) {3 pieces} vol",
      "onvoldoende (schijf|opslag)ruimte",
      "(geen|te weinig) (schijf|opslag)ruimte"
     ],
     "pattern": "\\b(schijf|server|systeem)( \\S{1,60}){0,3} vol\\b|\\bonvoldoende (schijf|opslag)ruimte\\b|\\b(geen|te weinig) (schijf|opslag)ruimte\\b"
    },
    "examples": [
     "452 Onvoldoende schijfruimte",
     "452 De schijf is vol"
    ],
    "nearMisses": [
     "552 De mailbox is vol"
    ]
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(ip(-| )?adres|server|uw ip) {6 pieces} (geblokkeerd|zwarte lijst|geweigerd)",
      "zwarte lijst"
     ],
     "pattern": "\\b(ip(-| )?adres|server|uw ip)( \\S{1,60}){0,6} (geblokkeerd|zwarte lijst|geweigerd)\\b|\\bzwarte lijst\\b"
    },
    "examples": [
     "554 Uw IP-adres is geblokkeerd"
    ],
    "nearMisses": [
     "550 Account is geblokkeerd"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "(afzender(adres)?|verzender) {6 pieces} {sender-refused}"
     ],
     "pattern": "\\b(afzender(adres)?|verzender)( \\S{1,60}){0,6} (geweigerd|onbekend|ongeldig|geblokkeerd|niet (gevonden|toegestaan|geldig)|bestaat niet)\\b"
    },
    "examples": [
     "550 Het afzenderadres bestaat niet"
    ],
    "nearMisses": [
     "550 Gebruiker bestaat niet"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "(domein(naam)?|host) {4 pieces} (onbekend|bestaat niet|niet gevonden)"
     ],
     "pattern": "\\b(domein(naam)?|host)( \\S{1,60}){0,4} (onbekend|bestaat niet|niet gevonden)\\b"
    },
    "examples": [
     "550 Domein bestaat niet"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "(account|mailbox|postvak|gebruiker|ontvanger|adres) {6 pieces} {off}"
     ],
     "pattern": "\\b(account|mailbox|postvak|gebruiker|ontvanger|adres)( \\S{1,60}){0,6} (uitgeschakeld|geblokkeerd|opgeschort|inactief|verlopen|opgeheven|gesloten)\\b"
    },
    "examples": [
     "550 Dit account is geblokkeerd"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "{person} {8 pieces} (onbekend|bestaat niet|niet (gevonden|bekend|geldig)|ongeldig)",
      "onbekende (gebruiker|ontvanger|geadresseerde)",
      "ongeldig (e-?mail)?adres",
      "(e-?mailadres|adres|gebruiker|mailbox|ontvanger) {4 pieces} (kan|kon|kunnen) niet {2 pieces} gevonden*",
      "geen (gebruiker|ontvanger|mailbox|postvak|account)",
      "(ontvanger|gebruiker|adres) {1 piece} kennen wij niet"
     ],
     "pattern": "\\b(gebruiker|ontvanger|geadresseerde|adres|e-?mailadres|mailbox|postvak)( \\S{1,60}){0,8} (onbekend|bestaat niet|niet (gevonden|bekend|geldig)|ongeldig)\\b|\\bonbekende (gebruiker|ontvanger|geadresseerde)\\b|\\bongeldig (e-?mail)?adres\\b|\\b(e-?mailadres|adres|gebruiker|mailbox|ontvanger)( \\S{1,60}){0,4} (kan|kon|kunnen) niet( \\S{1,60}){0,2} gevonden|\\bgeen (gebruiker|ontvanger|mailbox|postvak|account)\\b|\\b(ontvanger|gebruiker|adres)( \\S{1,60})? kennen wij niet\\b"
    },
    "examples": [
     "550 Onbekende gebruiker",
     "550 Het adres bestaat niet",
     "550 Geen gebruiker met deze naam",
     "Deze ontvanger kennen wij niet"
    ],
    "nearMisses": [
     "550 De ontvanger rust"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "ongewenste (e-?mail|mail|berichten)*"
     ],
     "pattern": "\\bongewenste (e-?mail|mail|berichten)"
    },
    "examples": [
     "550 Dit is ongewenste mail"
    ],
    "nearMisses": []
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "te veel (berichten|verbindingen|e-?mails|ontvangers)"
     ],
     "pattern": "\\bte veel (berichten|verbindingen|e-?mails|ontvangers)\\b"
    },
    "examples": [
     "421 Te veel berichten van u"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "(doorsturen|relay(en)?) {3 pieces} (niet toegestaan|geweigerd|verboten)"
     ],
     "pattern": "\\b(doorsturen|relay(en)?)( \\S{1,60}){0,3} (niet toegestaan|geweigerd|verboten)\\b"
    },
    "examples": [
     "550 Doorsturen niet toegestaan"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "(authenticatie|aanmelding|inloggen) {3 pieces} (vereist|mislukt|nodig)"
     ],
     "pattern": "\\b(authenticatie|aanmelding|inloggen)( \\S{1,60}){0,3} (vereist|mislukt|nodig)\\b"
    },
    "examples": [
     "530 Authenticatie vereist"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "(dienst|server|systeem) {4 pieces} (niet beschikbaar|overbelast|onbereikbaar)"
     ],
     "pattern": "\\b(dienst|server|systeem)( \\S{1,60}){0,4} (niet beschikbaar|overbelast|onbereikbaar)\\b"
    },
    "examples": [
     "421 De server is niet beschikbaar"
    ],
    "nearMisses": [
     "550 De mailbox is niet beschikbaar"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "geweigerd",
      "afgewezen",
      "niet toegestaan",
      "toegang ontzegd"
     ],
     "pattern": "\\bgeweigerd\\b|\\bafgewezen\\b|\\bniet toegestaan\\b|\\btoegang ontzegd\\b"
    },
    "confidence": 0.7,
    "examples": [
     "554 Uw bericht is geweigerd"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/pl",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "skrzynka {5 pieces} (pe{x}na|przepe{x}niona|zape{x}niona)*",
      "przepe{x}niona skrzynka*",
      "(limit|pojemno.{1,4}|quota) {4 pieces} (przekroczon|wyczerpan)*",
      "przekroczon[aoy] {3 pieces} (limit|quota|pojemno)*"
     ],
     "pattern": "\\bskrzynka( \\S{1,60}){0,5} (pe.{1,2}na|przepe.{1,2}niona|zape.{1,2}niona)|\\bprzepe.{1,2}niona skrzynka|\\b(limit|pojemno.{1,4}|quota)( \\S{1,60}){0,4} (przekroczon|wyczerpan)|\\bprzekroczon[aoy]( \\S{1,60}){0,3} (limit|quota|pojemno)"
    },
    "examples": [
     "552 Skrzynka odbiorcy jest pełna",
     "552 Przekroczony limit pojemności"
    ],
    "nearMisses": [
     "550 Skrzynka nie istnieje"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "wiadomo.{2,4} {3 pieces} (jest )?(zbyt|za) du{x}a"
     ],
     "pattern": "\\bwiadomo.{2,4}( \\S{1,60}){0,3} (jest )?(zbyt|za) du.{1,2}a\\b"
    },
    "examples": [
     "552 Wiadomość jest zbyt duża"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "brak (wolnego )?miejsca na (dysku|serwerze)*",
      "dysk {2 pieces} pe{x}ny*",
      "za ma{x}o miejsca*"
     ],
     "pattern": "\\bbrak (wolnego )?miejsca na (dysku|serwerze)|\\bdysk( \\S{1,60}){0,2} pe.{1,2}ny|\\bza ma.{1,2}o miejsca"
    },
    "examples": [
     "452 Brak miejsca na dysku"
    ],
    "nearMisses": []
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(adres ip|ip|serwer) {6 pieces} (zablokowan\\w{1,2}|czarnej li{x}cie|odrzucon\\w{1,2})",
      "czarn(a|ej) li*"
     ],
     "pattern": "\\b(adres ip|ip|serwer)( \\S{1,60}){0,6} (zablokowan\\w{1,2}|czarnej li.{1,2}cie|odrzucon\\w{1,2})\\b|\\bczarn(a|ej) li"
    },
    "examples": [
     "554 Adres IP jest zablokowany"
    ],
    "nearMisses": [
     "550 Konto zablokowane"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "nadawc\\w{1,3} {6 pieces} (odrzucon|nieznan|nie istnieje|zablokowan|nieprawid|niepoprawn)*"
     ],
     "pattern": "\\bnadawc\\w{1,3}( \\S{1,60}){0,6} (odrzucon|nieznan|nie istnieje|zablokowan|nieprawid|niepoprawn)"
    },
    "examples": [
     "550 Adres nadawcy nie istnieje"
    ],
    "nearMisses": [
     "550 Adres nie istnieje"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "(domen\\w{1,3}|host|serwer) {4 pieces} (nieznan\\w{1,3}|nie istnieje|nie znalezion\\w{1,3})",
      "nieznana domena"
     ],
     "pattern": "\\b(domen\\w{1,3}|host|serwer)( \\S{1,60}){0,4} (nieznan\\w{1,3}|nie istnieje|nie znalezion\\w{1,3})\\b|\\bnieznana domena\\b"
    },
    "examples": [
     "550 Domena nie istnieje"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "(konto|skrzynka|u\\S{1,2}ytkownik|adres) {3 pieces} {off}*"
     ],
     "pattern": "\\b(konto|skrzynka|u\\S{1,2}ytkownik|adres)( \\S{1,60}){0,3} (zablokowan[aey]|zawieszon[aey]|nieaktywn[aey]|wy.{1,2}.{1,2}czon[aey]|wygas.{1,2}[oa])"
    },
    "examples": [
     "550 Konto zostało zablokowane"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "(u{x}ytkownik|odbiorca|adres|skrzynka|konto|adresat) {8 pieces} {unknown}*",
      "nie istnieje*",
      "nieznany (u{x}ytkownik|odbiorca|adresat)*",
      "nie ma takiego (u|adres|kont|odbiorc)*",
      "nie (mo{x}na|uda{x}o si{x}) (odnale{x}{x}|znale{x}{x}) {2 pieces} (adres|u{x}ytkownik|skrzynk|kont)*",
      "nie znaleziono (odbiorcy|u{x}ytkownika|adresu|skrzynki|konta)*"
     ],
     "pattern": "\\b(u.{1,2}ytkownik|odbiorca|adres|skrzynka|konto|adresat)( \\S{1,60}){0,8} (nieznan[aey]|nie istnieje|nie (zosta.{1,2}[ao]? )?znaleziono|nieprawid.{1,2}ow[aey]|nie znaleziony)|\\bnie istnieje|\\bnieznany (u.{1,2}ytkownik|odbiorca|adresat)|\\bnie ma takiego (u|adres|kont|odbiorc)|\\bnie (mo.{1,2}na|uda.{1,2}o si.{1,2}) (odnale.{1,2}.{1,2}|znale.{1,2}.{1,2})( \\S{1,60}){0,2} (adres|u.{1,2}ytkownik|skrzynk|kont)|\\bnie znaleziono (odbiorcy|u.{1,2}ytkownika|adresu|skrzynki|konta)"
    },
    "examples": [
     "550 Użytkownik nieznany",
     "550 Taki adres nie istnieje",
     "550 Nie znaleziono odbiorcy"
    ],
    "nearMisses": [
     "550 Odbiorca odpoczywa"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "antyspam\\w{0,8}"
     ],
     "pattern": "\\bantyspam\\w{0,8}\\b"
    },
    "examples": [
     "550 Wiadomosc zostala odrzucona przez filtr antyspamowy"
    ],
    "nearMisses": []
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "(zbyt|za) (wiele|du{x}o) (wiadomo|po{x}{x}cze|odbiorc|list)*"
     ],
     "pattern": "\\b(zbyt|za) (wiele|du.{1,2}o) (wiadomo|po.{1,2}.{1,2}cze|odbiorc|list)"
    },
    "examples": [
     "421 Zbyt wiele wiadomosci"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "(przekazywani\\w{1,2}|relay) {3 pieces} (niedozwolon\\w{1,2}|zabronion\\w{1,2}|odrzucon\\w{1,2})*"
     ],
     "pattern": "\\b(przekazywani\\w{1,2}|relay)( \\S{1,60}){0,3} (niedozwolon\\w{1,2}|zabronion\\w{1,2}|odrzucon\\w{1,2})"
    },
    "examples": [
     "550 Przekazywanie jest niedozwolone"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "(uwierzytelni\\w{2,6}|logowani\\w{1,2}) {3 pieces} (wymagan\\w{1,2}|nie powiod)*"
     ],
     "pattern": "\\b(uwierzytelni\\w{2,6}|logowani\\w{1,2})( \\S{1,60}){0,3} (wymagan\\w{1,2}|nie powiod)"
    },
    "examples": [
     "530 Uwierzytelnienie jest wymagane"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "odrzucon[aoy]*",
      "odmowa*",
      "zabronion[aoey]*",
      "niedozwolon[aoey]*",
      "brak dost*"
     ],
     "pattern": "\\bodrzucon[aoy]|\\bodmowa|\\bzabronion[aoey]|\\bniedozwolon[aoey]|\\bbrak dost"
    },
    "confidence": 0.7,
    "examples": [
     "554 Wiadomość odrzucona"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/pt",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "(caixa( postal| de (correio|entrada|e-?mail))?|conta|mailbox) {5 pieces} (chei[ao]|lotad[ao]|sem espa{x}o)*",
      "(quota|cota) {4 pieces} (excedida|ultrapassada|atingida|esgotada)*",
      "(excedeu|ultrapassou) {4 pieces} (quota|cota|limite de espa{x}o)*",
      "(caixa|conta) {4 pieces} (atingiu|excedeu|ultrapassou) o limite"
     ],
     "pattern": "\\b(caixa( postal| de (correio|entrada|e-?mail))?|conta|mailbox)( \\S{1,60}){0,5} (chei[ao]|lotad[ao]|sem espa.{1,2}o)|\\b(quota|cota)( \\S{1,60}){0,4} (excedida|ultrapassada|atingida|esgotada)|\\b(excedeu|ultrapassou)( \\S{1,60}){0,4} (quota|cota|limite de espa.{1,2}o)|\\b(caixa|conta)( \\S{1,60}){0,4} (atingiu|excedeu|ultrapassou) o limite\\b"
    },
    "examples": [
     "552 A caixa postal do destinatário está cheia",
     "552 Quota de disco excedida",
     "A caixa do utilizador atingiu o limite"
    ],
    "nearMisses": [
     "550 Caixa postal inexistente"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "phrases": [
      "(mensagem|e-?mail) {4 pieces} (muito grande|grande demais|demasiado grande|excede o tamanho)*",
      "tamanho {5 pieces} (excede|m{x}ximo|ultrapassa)*"
     ],
     "pattern": "\\b(mensagem|e-?mail)( \\S{1,60}){0,4} (muito grande|grande demais|demasiado grande|excede o tamanho)|\\btamanho( \\S{1,60}){0,5} (excede|m.{1,2}ximo|ultrapassa)"
    },
    "examples": [
     "552 Mensagem muito grande"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "(disco|servidor|sistema) {3 pieces} cheio*",
      "espa{x}o {3 pieces} insuficiente*",
      "sem espa{x}o (em disco|no disco|no servidor)*",
      "falta de espa{x}o*"
     ],
     "pattern": "\\b(disco|servidor|sistema)( \\S{1,60}){0,3} cheio|\\bespa.{1,2}o( \\S{1,60}){0,3} insuficiente|\\bsem espa.{1,2}o (em disco|no disco|no servidor)|\\bfalta de espa.{1,2}o"
    },
    "examples": [
     "452 Espaço em disco insuficiente",
     "452 O disco do servidor está cheio"
    ],
    "nearMisses": [
     "552 A caixa postal está cheia"
    ]
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(ip|servidor|endere{x}o ip) {6 pieces} (bloquead[oa]|lista negra|listad[oa]|rejeitad[oa])"
     ],
     "pattern": "\\b(ip|servidor|endere.{1,2}o ip)( \\S{1,60}){0,6} (bloquead[oa]|lista negra|listad[oa]|rejeitad[oa])\\b"
    },
    "examples": [
     "554 O endereço IP foi rejeitado"
    ],
    "nearMisses": [
     "550 Conta bloqueada"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "remetente {6 pieces} {sender-refused}"
     ],
     "pattern": "\\bremetente( \\S{1,60}){0,6} (rejeitad[oa]|desconhecid[oa]|inv.{1,2}lid[oa]|bloquead[oa]|n.{1,2}o (existe|encontrad[oa]|permitid[oa]|autorizad[oa])|inexistente)\\b"
    },
    "examples": [
     "550 O remetente não existe"
    ],
    "nearMisses": [
     "550 Usuário inexistente"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "dom{x}nio {4 pieces} (desconhecido|n{x}o (existe|encontrado)|inexistente)"
     ],
     "pattern": "\\bdom.{1,2}nio( \\S{1,60}){0,4} (desconhecido|n.{1,2}o (existe|encontrado)|inexistente)\\b"
    },
    "examples": [
     "550 Domínio inexistente"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "phrases": [
      "destinat{x}rio {2 pieces} (n{x}o (aceita|deseja)|bloqueou|recusa)*"
     ],
     "pattern": "\\bdestinat.{1,2}rio( \\S{1,60}){0,2} (n.{1,2}o (aceita|deseja)|bloqueou|recusa)"
    },
    "examples": [
     "550 O destinatário não aceita as suas mensagens"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "(conta|caixa|usu\\S{1,2}rio|utilizador|destinat\\S{1,2}rio|endere\\S{1,2}o) {4 pieces} {off}"
     ],
     "pattern": "\\b(conta|caixa|usu\\S{1,2}rio|utilizador|destinat\\S{1,2}rio|endere\\S{1,2}o)( \\S{1,60}){0,4} (desativad[ao]|desabilitad[ao]|suspens[ao]|bloquead[ao]|inativ[ao]|expirad[ao]|cancelad[ao]|desactivad[ao])\\b"
    },
    "examples": [
     "550 A conta do usuário foi suspensa"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "(usu{x}rio|utilizador|destinat{x}rio|endere{x}o|caixa|conta) {8 pieces} {unknown}*",
      "n{x}o existe {1 piece} (usu|conta|caixa|endere|destinat|utiliz)*",
      "n{x}o foi poss{x}vel (encontrar|localizar) {2 pieces} (endere|usu|conta|caixa|destinat)*"
     ],
     "pattern": "\\b(usu.{1,2}rio|utilizador|destinat.{1,2}rio|endere.{1,2}o|caixa|conta)( \\S{1,60}){0,8} (desconhecid[ao]|inexistente|n.{1,2}o (existe|encontrad[ao]|foi encontrad[ao]|cadastrad[ao])|inv.{1,2}lid[ao])|\\bn.{1,2}o existe( \\S{1,60})? (usu|conta|caixa|endere|destinat|utiliz)|\\bn.{1,2}o foi poss.{1,2}vel (encontrar|localizar)( \\S{1,60}){0,2} (endere|usu|conta|caixa|destinat)"
    },
    "examples": [
     "550 Usuário desconhecido",
     "550 O endereço não existe"
    ],
    "nearMisses": [
     "550 O destinatário descansa"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "lixo eletr*",
      "mensagem indesejada*",
      "e-?mail indesejado*"
     ],
     "pattern": "\\blixo eletr|\\bmensagem indesejada|\\be-?mail indesejado"
    },
    "examples": [
     "550 Mensagem indesejada"
    ],
    "nearMisses": []
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "phrases": [
      "muit[ao]s (mensagens|conex{x}es|e-?mails|destinat)*",
      "limite de (envio|mensagens|conex)*"
     ],
     "pattern": "\\bmuit[ao]s (mensagens|conex.{1,2}es|e-?mails|destinat)|\\blimite de (envio|mensagens|conex)"
    },
    "examples": [
     "421 Muitas mensagens do seu servidor"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "phrases": [
      "(reencaminhamento|retransmiss{x}o|relay) {3 pieces} (n{x}o (permitid[oa]|autorizad[oa])|negad[oa]|proibid[oa]|recusad[oa])"
     ],
     "pattern": "\\b(reencaminhamento|retransmiss.{1,2}o|relay)( \\S{1,60}){0,3} (n.{1,2}o (permitid[oa]|autorizad[oa])|negad[oa]|proibid[oa]|recusad[oa])\\b"
    },
    "examples": [
     "550 Relay não permitido"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "phrases": [
      "autentica.{1,4}o {3 pieces} (necess{x}ria|obrigat{x}ria|falhou|requerida)*"
     ],
     "pattern": "\\bautentica.{1,4}o( \\S{1,60}){0,3} (necess.{1,2}ria|obrigat.{1,2}ria|falhou|requerida)"
    },
    "examples": [
     "530 Autenticação necessária"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "phrases": [
      "(servi{x}o|servidor|sistema) {4 pieces} (indispon{x}vel|ocupado|sobrecarregado|fora do ar)*"
     ],
     "pattern": "\\b(servi.{1,2}o|servidor|sistema)( \\S{1,60}){0,4} (indispon.{1,2}vel|ocupado|sobrecarregado|fora do ar)"
    },
    "examples": [
     "421 O serviço está indisponível"
    ],
    "nearMisses": [
     "550 A caixa está indisponível"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "rejeitad[ao]",
      "recusad[ao]",
      "negad[ao]",
      "proibid[ao]",
      "n{x}o (permitid[ao]|autorizad[ao])"
     ],
     "pattern": "\\brejeitad[ao]\\b|\\brecusad[ao]\\b|\\bnegad[ao]\\b|\\bproibid[ao]\\b|\\bn.{1,2}o (permitid[ao]|autorizad[ao])\\b"
    },
    "confidence": 0.7,
    "examples": [
     "554 Acesso negado"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/ru",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "pattern": "ящик.{0,60}(переполнен|заполнен|полон)|(переполнен|заполнен).{0,30}ящик|(превышен|исчерпан).{0,30}(квот|объем ящик|размер ящик)|квот.{0,40}(превышен|исчерпан)|ящик.{0,30}исчерпал.{0,10}квот"
    },
    "examples": [
     "552 Почтовый ящик получателя переполнен",
     "552 Превышена квота",
     "552 Ящик получателя исчерпал квоту"
    ],
    "nearMisses": [
     "550 Такого ящика нет"
    ]
   },
   {
    "id": "mailbox-limit",
    "reason": "mailbox-full",
    "when": {
     "pattern": "(превышен|исчерпан).{0,12}(лимит|предел|размер).{0,20}ящик"
    },
    "examples": [
     "552 Превышен лимит почтового ящика"
    ],
    "nearMisses": []
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "pattern": "(письмо|сообщение|вложение).{0,30}слишком (больш|велик)|слишком больш.{1,3} (письм|сообщен|вложен)|превышен.{0,30}размер (письма|сообщения)|размер (письма|сообщения).{0,30}превыш"
    },
    "examples": [
     "552 Сообщение слишком большое"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "(диск|сервер).{0,20}(переполнен|заполнен)|(недостаточно|нет|не хватает).{0,20}мест(а|о).{0,20}(диск|сервер)|недостаточно.{0,20}(дисков|памяти)"
    },
    "examples": [
     "452 Недостаточно места на диске",
     "452 Диск переполнен"
    ],
    "nearMisses": [
     "552 Почтовый ящик переполнен"
    ]
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "pattern": "(ip|адрес|сервер).{0,40}(в ч[её]рн|черный список|заблокирован)|ч[её]рн(ый|ом) списк"
    },
    "examples": [
     "554 Ваш IP находится в чёрном списке"
    ],
    "nearMisses": []
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "pattern": "отправител.{0,50}(не существует|не найден|неизвестен|отклон[её]н|заблокирован|неверный|недействителен|запрещ[её]н)|(неизвестный|неверный|недопустимый) (адрес )?отправител"
    },
    "examples": [
     "550 Адрес отправителя не существует"
    ],
    "nearMisses": [
     "550 Пользователь не найден"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "pattern": "(домен|хост).{0,40}(не существует|не найден|неизвестен)|неизвестный (домен|хост)"
    },
    "examples": [
     "550 Домен не существует"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "pattern": "получател.{0,20}(не принимает|отказал|заблокировал)"
    },
    "examples": [
     "550 Получатель не принимает ваши письма"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "pattern": "(ящик|уч[её]тная запись|аккаунт|пользовател|адрес).{0,50}(заблокирован|отключ[её]н|приостановлен|неактивен|деактивирован|удал[её]н)"
    },
    "examples": [
     "550 Почтовый ящик заблокирован"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "pattern": "(пользовател|получател|адресат|ящик|адрес).{0,50}(не существует|не найден|неизвестен|отсутствует|не зарегистрирован|неверный|недействителен)|(неизвестный|неверный) (пользовател|получател|адрес)|нет такого (пользовател|получател|ящик|адрес)|такого (пользователя|ящика|адреса).{0,20}нет|не существует|не удалось найти.{0,30}(адрес|пользовател|ящик|получател)|(получател|адресат|пользовател|ящик).{0,40}не обнаружен"
    },
    "examples": [
     "550 Пользователь не найден",
     "550 Нет такого ящика",
     "550 Получатель не обнаружен"
    ],
    "nearMisses": [
     "550 Получатель отдыхает"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "pattern": "(похоже на|признан|распознан|определен|как|подозрение).{0,30}спам|спам-фильтр|антиспам"
    },
    "examples": [
     "550 Письмо признано спамом"
    ],
    "nearMisses": []
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "pattern": "слишком (много|част)|превышен.{0,30}(лимит|частот|количеств)"
    },
    "examples": [
     "421 Слишком много писем"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "pattern": "(пересылк|ретрансляц|релей).{0,30}(запрещ|отклон|не разреш|невозмож)"
    },
    "examples": [
     "550 Пересылка запрещена"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "pattern": "(требуется|необходима|ошибка).{0,12}(аутентификац|авторизац)"
    },
    "examples": [
     "530 Требуется аутентификация"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "pattern": "(сервер|сервис|служба|система).{0,30}(недоступ|перегруж|занят)"
    },
    "examples": [
     "421 Сервер временно недоступен"
    ],
    "nearMisses": [
     "550 Ящик недоступен"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "pattern": "(отклонен|отказано|запрещен|отвергнут|доступ закрыт)"
    },
    "confidence": 0.7,
    "examples": [
     "554 Доступ запрещен",
     "554 Сообщение отклонено"
    ],
    "nearMisses": []
   },
   {
    "id": "come-back",
    "reason": "greylisted",
    "when": {
     "reply": [
      4
     ],
     "pattern": "через (\\d{1,4}|несколько) (минут|секунд)"
    },
    "examples": [
     "451 Попробуйте через 5 минут"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/tr",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "phrases": [
      "(posta kutusu|kutusu|hesab.{1,3}|mailbox|kullan{x}c.{1,3}) {5 pieces} (dolu|dolmu{x}|kotas.{1,3} (dolu|a))*",
      "kota(s{x})? {3 pieces} (a{x}{x}ld|a{x}m|doldu|dolu)*"
     ],
     "pattern": "\\b(posta kutusu|kutusu|hesab.{1,3}|mailbox|kullan.{1,2}c.{1,3})( \\S{1,60}){0,5} (dolu|dolmu.{1,2}|kotas.{1,3} (dolu|a))|\\bkota(s.{1,2})?( \\S{1,60}){0,3} (a.{1,2}.{1,2}ld|a.{1,2}m|doldu|dolu)"
    },
    "examples": [
     "552 Alıcının posta kutusu dolu",
     "552 Kota asildi, kotasi dolu"
    ],
    "nearMisses": [
     "550 Posta kutusu bulunamadi"
    ]
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "phrases": [
      "disk (dolu|alan.{1,3} {2 pieces} yetersiz)*",
      "yetersiz disk*",
      "sunucu dolu*"
     ],
     "pattern": "\\bdisk (dolu|alan.{1,3}( \\S{1,60}){0,2} yetersiz)|\\byetersiz disk|\\bsunucu dolu"
    },
    "examples": [
     "452 Yetersiz disk alanı",
     "452 Disk dolu"
    ],
    "nearMisses": [
     "552 Posta kutusu dolu"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "pattern": "(\\bmesaj|\\be-?posta|leti)( \\S{1,60}){0,4} .{1,2}ok b.{1,2}y.{1,2}k"
    },
    "examples": [
     "552 İleti çok büyük"
    ],
    "nearMisses": [
     "552 Posta kutusu dolu"
    ]
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "phrases": [
      "(ip( adresi\\w{0,4})?|sunucu\\w{0,3}) {5 pieces} (engellen|kara liste|yasakl)*",
      "kara liste*"
     ],
     "pattern": "\\b(ip( adresi\\w{0,4})?|sunucu\\w{0,3})( \\S{1,60}){0,5} (engellen|kara liste|yasakl)|\\bkara liste"
    },
    "examples": [
     "554 IP adresiniz engellendi"
    ],
    "nearMisses": [
     "550 Hesap engellendi"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "phrases": [
      "g{x}nder(en|ici)\\w{0,3} {6 pieces} (reddedil|ge{x}ersiz|bilinmiyor|engellen|bulunamad)*"
     ],
     "pattern": "\\bg.{1,2}nder(en|ici)\\w{0,3}( \\S{1,60}){0,6} (reddedil|ge.{1,2}ersiz|bilinmiyor|engellen|bulunamad)"
    },
    "examples": [
     "550 Gönderen adresi geçersiz"
    ],
    "nearMisses": [
     "550 Adres bulunamadı"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "phrases": [
      "(alan ad.{1,3}|etki alan.{1,3}|domain) {4 pieces} (bulunamad|ge{x}ersiz|yok|bilinmiyor)*"
     ],
     "pattern": "\\b(alan ad.{1,3}|etki alan.{1,3}|domain)( \\S{1,60}){0,4} (bulunamad|ge.{1,2}ersiz|yok|bilinmiyor)"
    },
    "examples": [
     "550 Alan adı bulunamadı"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "phrases": [
      "(hesap|hesab.{1,3}|posta kutusu|kullan{x}c.{1,3}|adres) {5 pieces} {off}*"
     ],
     "pattern": "\\b(hesap|hesab.{1,3}|posta kutusu|kullan.{1,2}c.{1,3}|adres)( \\S{1,60}){0,5} (devre d.{1,2}.{1,2}.{1,2}|ask.{1,2}ya|kapat.{1,2}ld|kapal.{1,2}|engellen|pasif)"
    },
    "examples": [
     "550 Hesap askıya alındı"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "phrases": [
      "(kullan{x}c.{1,3}|al{x}c.{1,3}|adres|adresi|posta kutusu|hesap) {6 pieces} (bulunamad|bilinmiyor|yok|ge{x}ersiz|mevcut de)*",
      "b{x}yle bir (kullan|adres|hesap)*",
      "ge{x}ersiz (al{x}c|adres|kullan)*"
     ],
     "pattern": "\\b(kullan.{1,2}c.{1,3}|al.{1,2}c.{1,3}|adres|adresi|posta kutusu|hesap)( \\S{1,60}){0,6} (bulunamad|bilinmiyor|yok|ge.{1,2}ersiz|mevcut de)|\\bb.{1,2}yle bir (kullan|adres|hesap)|\\bge.{1,2}ersiz (al.{1,2}c|adres|kullan)"
    },
    "examples": [
     "550 Kullanıcı bulunamadı",
     "550 Böyle bir kullanıcı yok"
    ],
    "nearMisses": [
     "550 Alici dinleniyor"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "phrases": [
      "istenmeyen (e-?posta|posta|ileti)*"
     ],
     "pattern": "\\bistenmeyen (e-?posta|posta|ileti)"
    },
    "examples": [
     "550 Bu istenmeyen posta"
    ],
    "nearMisses": []
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "phrases": [
      "reddedildi*",
      "izin verilm*",
      "eri{x}im engellendi*",
      "yasak*"
     ],
     "pattern": "\\breddedildi|\\bizin verilm|\\beri.{1,2}im engellendi|\\byasak"
    },
    "confidence": 0.7,
    "examples": [
     "554 Ileti reddedildi"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/zh",
  "source": "localized reports of Exchange, Google and MTAs; replies seen in the field",
  "lookedAt": "2026-11-24",
  "rules": [
   {
    "id": "mailbox-full",
    "reason": "mailbox-full",
    "when": {
     "pattern": "(邮箱|信箱|郵箱|邮件箱|郵件信箱|收件人|收件箱).{0,20}(已满|已滿|满了|滿了|空间不足|空間不足|容量|超过|超過|超出)|(超过|超過|超出).{0,10}(邮箱|信箱|配额|配額)|配(额|額).{0,8}(已满|不足|超)"
    },
    "examples": [
     "552 收件人邮箱已满",
     "552 信箱空間不足"
    ],
    "nearMisses": [
     "550 邮箱不存在"
    ]
   },
   {
    "id": "message-too-large",
    "reason": "message-too-large",
    "when": {
     "pattern": "(邮件|郵件|附件|信件).{0,12}(太大|过大|過大|大小超)|超(过|過|出).{0,12}(邮件|郵件)(大小|尺寸)"
    },
    "examples": [
     "552 邮件太大"
    ],
    "nearMisses": []
   },
   {
    "id": "mail-system-full",
    "reason": "mail-system-full",
    "permanent": false,
    "when": {
     "pattern": "(系统|系統|服务器|伺服器|磁盘|磁碟|硬盘|硬碟).{0,12}(已满|已滿|空间不足|空間不足|存储不足|存储空间|储存空间|储存空間)|(磁盘|磁碟|存储|储存)空(间|間).{0,4}不足"
    },
    "examples": [
     "452 系统存储空间不足",
     "452 磁碟空間不足"
    ],
    "nearMisses": [
     "552 邮箱已满"
    ]
   },
   {
    "id": "sender-refused",
    "reason": "sender-rejected",
    "when": {
     "pattern": "(发件人|寄件者|寄件人|發件人|发信人|發信人|发送者).{0,20}(不存在|被拒|拒绝|拒絕|无效|無效|不合法|黑名单|未通过|不允许|禁止)"
    },
    "examples": [
     "550 发件人地址不存在"
    ],
    "nearMisses": [
     "550 用户不存在"
    ]
   },
   {
    "id": "domain-unknown",
    "reason": "domain-not-found",
    "when": {
     "pattern": "(域名|网域|網域|域).{0,12}(不存在|无法解析|無法解析|找不到|错误|未找到)"
    },
    "examples": [
     "550 域名不存在"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "mailbox-disabled",
    "reason": "mailbox-disabled",
    "when": {
     "pattern": "(邮箱|信箱|账户|账号|帐户|帐号|帳號|帳戶|用户|使用者|收件人).{0,16}(禁用|停用|冻结|凍結|暂停|暫停|已注销|被锁|锁定|过期|過期)"
    },
    "examples": [
     "550 该账户已被停用"
    ],
    "nearMisses": []
   },
   {
    "id": "user-unknown",
    "reason": "user-unknown",
    "when": {
     "pattern": "(用户|用戶|使用者|收件人|邮箱|信箱|地址|账号|帐号|帳號|郵箱).{0,20}(不存在|未找到|找不到|无效|無效|未知|不正确|查无|查無)|找不到.{0,12}(邮箱|地址|信箱|收件人)|(找不到|没有|沒有|无此|無此|查无此|未知的?)(该|此)?(用户|用戶|使用者|收件人|邮箱|信箱|地址|帐号|账号)|不存在|查(无|無)此人"
    },
    "examples": [
     "550 用户不存在",
     "550 找不到收件人",
     "550 查无此人"
    ],
    "nearMisses": [
     "550 收件人在休息"
    ]
   },
   {
    "id": "spam",
    "reason": "spam-content",
    "when": {
     "pattern": "(垃圾|广告|廣告)(邮件|郵件|信)|反垃圾|垃圾(内容|內容)"
    },
    "examples": [
     "550 疑似垃圾邮件",
     "550 邮件包含垃圾内容"
    ],
    "nearMisses": []
   },
   {
    "id": "recipient-refuses",
    "reason": "recipient-refused",
    "when": {
     "pattern": "(收件人|对方|對方|用户).{0,16}(拒收|拒绝接收|黑名单|黑名單|拒絕)|拒收"
    },
    "examples": [
     "550 收件人拒收此邮件"
    ],
    "nearMisses": []
   },
   {
    "id": "address-blocked",
    "reason": "ip-blocklisted",
    "when": {
     "pattern": "(地址|服务器|發信|发信).{0,16}(封禁|被封|屏蔽)|黑名(单|單)"
    },
    "examples": [
     "554 该IP位于黑名单"
    ],
    "nearMisses": []
   },
   {
    "id": "too-fast",
    "reason": "rate-limited",
    "when": {
     "pattern": "(频率|頻率|数量|數量|次数|連線|连接).{0,12}(过高|過高|超过|超過|超出|受限|过多|過多)|发送过(快|多)|(发信|發信|发送|發送).{0,6}(频繁|頻繁)"
    },
    "examples": [
     "421 发送频率过高",
     "550 发信过于频繁"
    ],
    "nearMisses": []
   },
   {
    "id": "relaying",
    "reason": "relay-denied",
    "when": {
     "pattern": "(不允许|不允許|禁止|拒绝|拒絕).{0,6}(转发|轉發|中继|中繼)|(转发|轉發|中继|中繼).{0,8}(被拒|禁止)"
    },
    "examples": [
     "550 不允许转发"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "log-in-wanted",
    "reason": "smtp-auth-required",
    "when": {
     "pattern": "(需要|必须|必須).{0,6}(身份验证|身份驗證|认证|認證|登录|登入)|(身份验证|身份驗證|认证|認證|登录|登入).{0,6}失(败|敗)"
    },
    "examples": [
     "530 需要身份验证"
    ],
    "nearMisses": [
     "550 5.1.1 example"
    ]
   },
   {
    "id": "system-unavailable",
    "reason": "system-unavailable",
    "when": {
     "pattern": "(服务器|伺服器|系统|系統|服务|服務).{0,10}(繁忙|不可用|忙|维护|維護)"
    },
    "examples": [
     "421 服务器繁忙"
    ],
    "nearMisses": [
     "550 邮箱不可用"
    ]
   },
   {
    "id": "refused-without-reason",
    "reason": "policy-rejected",
    "when": {
     "pattern": "(拒绝|拒絕|禁止|不允许|不允許|退信|被拒)(访问|接收|发送|投递|該|此|本|了|$)?.{0,2}(邮件|郵件|访问|服务|$|。|,)"
    },
    "confidence": 0.7,
    "examples": [
     "554 拒绝访问"
    ],
    "nearMisses": []
   }
  ]
 },
 {
  "authority": "phrases/zxx",
  "source": "replies whose wording was not known, and what had been meant",
  "lookedAt": "2026-11-27",
  "rules": [
   {
    "id": "sender",
    "reason": "sender-rejected",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      }
     ],
     "phrases": [
      "sender",
      "originator",
      "return[- ]path",
      "mail from (address|command|domain)",
      "from address",
      "your {1 word} domain"
     ],
     "pattern": "\\bsender\\b|\\boriginator\\b|\\breturn[- ]path\\b|\\bmail from (address|command|domain)\\b|\\bfrom address\\b|\\byour( \\w{1,12})? domain\\b"
    },
    "confidence": 0.4,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Odd sender"
    ],
    "nearMisses": [
     "550 Odd sending"
    ]
   },
   {
    "id": "relay",
    "reason": "relay-denied",
    "when": {
     "reply": [
      5
     ],
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      }
     ],
     "phrases": [
      "relay(ing)?"
     ],
     "pattern": "\\brelay(ing)?\\b"
    },
    "confidence": 0.4,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Something about relaying"
    ],
    "nearMisses": [
     "550 Something about delaying"
    ]
   },
   {
    "id": "log-in",
    "reason": "smtp-auth-required",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      }
     ],
     "phrases": [
      "authenticat\\w{1,6}",
      "log ?in",
      "passwords?",
      "credentials"
     ],
     "pattern": "\\bauthenticat\\w{1,6}\\b|\\blog ?in\\b|\\bpasswords?\\b|\\bcredentials\\b"
    },
    "confidence": 0.4,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Look at your password"
    ],
    "nearMisses": [
     "550 Look at your words"
    ]
   },
   {
    "id": "host",
    "reason": "ip-blocklisted",
    "when": {
     "reply": [
      5
     ],
     "status": [
      "none",
      {
       "subject": 0
      },
      {
       "subject": 7,
       "detail": 0
      },
      {
       "subject": 7,
       "detail": 1
      },
      {
       "subject": 7,
       "detail": 2
      }
     ],
     "phrases": [
      "(your|this|sending) (ip|ip address|host|server|mail ?server|network|provider|isp)",
      "\\d{1,3}(\\.\\d{1,3}){3}"
     ],
     "pattern": "\\b(your|this|sending) (ip|ip address|host|server|mail ?server|network|provider|isp)\\b|\\b\\d{1,3}(\\.\\d{1,3}){3}\\b"
    },
    "confidence": 0.4,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Something odd with your mailserver",
     "554 Not from 192.0.2.1"
    ],
    "nearMisses": [
     "550 Something odd with our mailserver"
    ]
   },
   {
    "id": "attachment",
    "reason": "attachment-rejected",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "attach(ment|ed)s?"
     ],
     "pattern": "\\battach(ment|ed)s?\\b"
    },
    "confidence": 0.4,
    "couldBe": "content-rejected",
    "examples": [
     "550 What is this attachment?"
    ],
    "nearMisses": [
     "550 What is this?"
    ]
   },
   {
    "id": "header",
    "reason": "message-not-compliant",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "headers?"
     ],
     "pattern": "\\bheaders?\\b"
    },
    "confidence": 0.4,
    "couldBe": "content-rejected",
    "examples": [
     "550 Odd header"
    ],
    "nearMisses": [
     "550 Odd head"
    ]
   },
   {
    "id": "content",
    "reason": "content-rejected",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "content",
      "body",
      "subject",
      "html",
      "mime"
     ],
     "pattern": "\\bcontent\\b|\\bbody\\b|\\bsubject\\b|\\bhtml\\b|\\bmime\\b"
    },
    "confidence": 0.4,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Odd subject"
    ],
    "nearMisses": [
     "550 Odd mail"
    ]
   },
   {
    "id": "list",
    "reason": "sender-rejected",
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "(mailing |this )?list",
      "group",
      "moderators?"
     ],
     "pattern": "\\b(mailing |this )?list\\b|\\bgroup\\b|\\bmoderators?\\b"
    },
    "confidence": 0.4,
    "couldBe": "recipient-refused",
    "examples": [
     "550 Ask the moderator"
    ],
    "nearMisses": [
     "550 Ask somebody"
    ]
   },
   {
    "id": "mailbox-for-now",
    "reason": "mailbox-unavailable",
    "when": {
     "reply": [
      450,
      452
     ],
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "mail ?box",
      "users?",
      "recipients?",
      "account",
      "addressee",
      "rcpt",
      "address"
     ],
     "pattern": "\\bmail ?box\\b|\\busers?\\b|\\brecipients?\\b|\\baccount\\b|\\baddressee\\b|\\brcpt\\b|\\baddress\\b"
    },
    "confidence": 0.4,
    "couldBe": "user-unknown",
    "examples": [
     "450 Something is wrong with the mailbox"
    ],
    "nearMisses": [
     "451 Something is wrong with the mailbox"
    ]
   },
   {
    "id": "mailbox-in-error",
    "reason": "system-error",
    "when": {
     "reply": [
      4
     ],
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "mail ?box",
      "users?",
      "recipients?",
      "account",
      "addressee",
      "rcpt",
      "address"
     ],
     "pattern": "\\bmail ?box\\b|\\busers?\\b|\\brecipients?\\b|\\baccount\\b|\\baddressee\\b|\\brcpt\\b|\\baddress\\b"
    },
    "confidence": 0.4,
    "couldBe": "mailbox-unavailable",
    "examples": [
     "451 Something is wrong with the mailbox"
    ],
    "nearMisses": [
     "450 Something is wrong with the mailbox"
    ]
   },
   {
    "id": "mailbox",
    "reason": "user-unknown",
    "permanent": false,
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "mail ?box",
      "users?",
      "recipients?",
      "account",
      "addressee",
      "rcpt",
      "address"
     ],
     "pattern": "\\bmail ?box\\b|\\busers?\\b|\\brecipients?\\b|\\baccount\\b|\\baddressee\\b|\\brcpt\\b|\\baddress\\b"
    },
    "confidence": 0.4,
    "couldBe": "policy-rejected",
    "examples": [
     "550 Something is wrong with the mailbox"
    ],
    "nearMisses": [
     "550 Something is wrong with the box"
    ]
   },
   {
    "id": "domain-for-now",
    "reason": "dns-failure",
    "when": {
     "reply": [
      4
     ],
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "domain",
      "mx",
      "dns"
     ],
     "pattern": "\\bdomain\\b|\\bmx\\b|\\bdns\\b"
    },
    "confidence": 0.4,
    "couldBe": "domain-not-found",
    "examples": [
     "451 Something is wrong with the domain"
    ],
    "nearMisses": [
     "550 Something is wrong with the domain"
    ]
   },
   {
    "id": "domain",
    "reason": "domain-not-found",
    "permanent": false,
    "when": {
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "domain",
      "mx",
      "dns"
     ],
     "pattern": "\\bdomain\\b|\\bmx\\b|\\bdns\\b"
    },
    "confidence": 0.4,
    "couldBe": "dns-failure",
    "examples": [
     "550 Something is wrong with the domain"
    ],
    "nearMisses": [
     "550 Something is wrong with the name"
    ]
   },
   {
    "id": "failure",
    "reason": "system-error",
    "when": {
     "reply": [
      421,
      450,
      451,
      550,
      554
     ],
     "status": [
      "none",
      {
       "subject": 0
      }
     ],
     "phrases": [
      "fail(s|ed|ure)?",
      "errors?",
      "problems?",
      "abort(ed)?",
      "crash(ed)?"
     ],
     "pattern": "\\bfail(s|ed|ure)?\\b|\\berrors?\\b|\\bproblems?\\b|\\babort(ed)?\\b|\\bcrash(ed)?\\b"
    },
    "confidence": 0.4,
    "couldBe": "policy-rejected",
    "examples": [
     "550 It failed"
    ],
    "nearMisses": [
     "550 It fell"
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
    ]
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
