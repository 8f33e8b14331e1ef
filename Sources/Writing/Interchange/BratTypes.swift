import Kutip

/// What annotations are called in brat, and the configuration by which brat knows these names.
enum BratTypes {
  static func entity(_ evidence: Evidence) -> String {
    switch evidence {
    case .cue: "Cue"
    case .mention: "Speaker"
    case .role: "Role"
    case .source: "Source"
    case .addressee: "Addressee"
    case .date: "Date"
    }
  }

  /// From the words to that evidence.
  static func relation(_ evidence: Evidence) -> String {
    switch evidence {
    case .cue: "ReportedBy"
    case .mention: "SaidBy"
    case .role: "SaidAs"
    case .source: "Through"
    case .addressee: "SaidTo"
    case .date: "SaidOn"
    }
  }

  /// `repaired-open` is RepairedOpen: brat's names have no hyphen.
  static func name(of flag: Flag) -> String {
    flag.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// `annotation.conf`, which brat looks for in the folder of a collection: <https://brat.nlplab.org/configuration.html>.
  static let configuration: String = {
    let relations = Evidence.allCases.map { "\(relation($0))\tArg1:Content, Arg2:\(entity($0))" }
    let attributes = [
      values("Kind", of: "Content", Statement.Kind.allCases.filter { $0 != .none }),
      values("SpeakerKind", of: "Speaker", Speaker.Kind.allCases),
      values("ResolvedBy", of: "Speaker", Speaker.Resolution.allCases),
      values("SourceKind", of: "Source", Source.Kind.allCases),
    ]
    let sections = [
      ["[entities]", "Content", "Term"] + Evidence.allCases.map(entity),
      ["[relations]"] + relations
        + [
          "ThroughInherited\tArg1:Content, Arg2:Source", "SameUtterance\tArg1:Content, Arg2:Content",
          // Spans of these types may nest and cross.
          "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
        ],
      ["[events]"],
      ["[attributes]"] + attributes + Flag.allCases.map { "\(name(of: $0))\tArg:Content" },
    ]
    return sections.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }()

  private static func values<Value: RawRepresentable<String>>(
    _ name: String, of entity: String, _ values: [Value]
  ) -> String {
    "\(name)\tArg:\(entity), Value:" + values.map(\.rawValue).joined(separator: "|")
  }
}
