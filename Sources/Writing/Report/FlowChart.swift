/// A drawing of the paths by which statements came, each as wide as it is frequent, with the table of the same figures below it.
struct FlowChart {
  let flow: Flow
  let language: Language

  var html: Markup {
    """
    <section class="chart" aria-labelledby="flow">
    <h3 id="flow">\(Phrase.flow[language])</h3>
    \(flow.bands.isEmpty ? "<p>\(Phrase.nobody[language])</p>" as Markup : "<p>\(Phrase.flowLead[language])</p>\(drawing)\(table)")
    </section>

    """
  }

  // MARK: - The drawing

  private var drawing: Markup {
    let layout = FlowLayout(flow)
    let headings = PathCounts.Station.allCases.map { station -> Markup in
      "<text class=\"station\" x=\"\(layout.left(station))\" y=\"14\">\(station.name[language])</text>"
    }
    let bands = zip(flow.bands, layout.bands).map { band, shape -> Markup in
      "<path class=\"band\" data-from=\"\(band.from)\" data-to=\"\(band.to)\" data-count=\"\(band.count)\" d=\"\(shape)\"/>\n"
    }
    let nodes = zip(flow.nodes, layout.boxes).map { node, box -> Markup in
      """
      <rect class="node\(node.style)" x="\(box.left)" y="\(box.top)" width="\(FlowLayout.nodeWidth)" height="\(box.height)"/>\
      <text class="label" x="\(box.left + FlowLayout.nodeWidth + 5)" y="\(box.top + box.height / 2 + 5)">\(shortened(name(node))) \
      <tspan class="count">\(node.count)</tspan></text>

      """
    }
    return """
      <div class="drawing" role="region" tabindex="0" aria-label="\(Phrase.flow[language])">
      <svg role="img" aria-label="\(Phrase.flow[language]). \(Phrase.flowShape[language])" viewBox="0 0 \(FlowLayout.width) \(layout.height)">
      \(headings)
      \(bands)\(nodes)</svg></div>

      """
  }

  private func name(_ node: Flow.Node) -> String {
    switch node.name {
    case .named(let name): name
    case .others: "\(node.names) \(Phrase.others[language])"
    case .none: node.station.none[language]
    }
  }

  private func shortened(_ name: String) -> String {
    name.count <= FlowLayout.longestLabel ? name : name.prefix(FlowLayout.longestLabel - 1) + "…"
  }

  // MARK: - The table

  private var table: Markup {
    let headings = [Phrase.from, Phrase.to, Phrase.statements].map {
      "<th scope=\"col\">\($0[language])</th>" as Markup
    }
    let rows = flow.bands.map { band -> Markup in
      let (from, to) = (flow.nodes[band.from], flow.nodes[band.to])
      return """
        <tr data-from="\(band.from)" data-to="\(band.to)"><th scope="row">\(name(from)) <small>\(from.station.name[language])</small></th>\
        <td class="name">\(name(to)) <small>\(to.station.name[language])</small></td><td>\(band.count)</td></tr>

        """
    }
    return """
      <details><summary>\(Phrase.flowFigures[language])</summary><table class="figures"><thead><tr>\(headings)</tr></thead><tbody>
      \(rows)</tbody></table></details>
      """
  }
}

/// Where nodes and bands stand in the drawing, in units of its view box.
struct FlowLayout {
  struct Box {
    let left: Int
    let top: Int
    let height: Int
  }

  static let width = 960
  static let nodeWidth = 12
  /// Letters between two stations.
  static let longestLabel = 26
  private static let stationWidth = 250
  private static let nodesTop = 28
  /// Room for a label beside the lowest node.
  private static let gap = 18
  /// Of all statements together.
  private static let fullHeight = 320

  private(set) var boxes: [Box] = []
  /// The outlines of the bands, as paths of SVG.
  private(set) var bands: [String] = []
  private(set) var height = 0
  private let total: Int

  init(_ flow: Flow) {
    total = max(1, flow.nodes.filter { $0.station == .speaker }.reduce(0) { $0 + $1.count })
    var tops = [Int](repeating: Self.nodesTop, count: PathCounts.Station.allCases.count)
    for node in flow.nodes {
      let station = node.station.rawValue
      boxes.append(Box(left: left(node.station), top: tops[station], height: max(2, scaled(node.count))))
      tops[station] += boxes[boxes.count - 1].height + Self.gap
    }
    height = tops.reduce(0, max)
    placeBands(flow)
  }

  func left(_ station: PathCounts.Station) -> Int { station.rawValue * Self.stationWidth }

  private func scaled(_ count: Int) -> Int { count * Self.fullHeight / total }

  /// Bands leave a node in the order of where they lead, and reach one in the order of where they come from.
  private mutating func placeBands(_ flow: Flow) {
    var (left, reached) = ([Int](repeating: 0, count: boxes.count), [Int](repeating: 0, count: boxes.count))
    for band in flow.bands {
      let (from, to) = (boxes[band.from], boxes[band.to])
      let (start, end) = (from.top + scaled(left[band.from]), to.top + scaled(reached[band.to]))
      let thickness = max(1, scaled(band.count))
      let (x, far) = (from.left + Self.nodeWidth, to.left)
      let middle = (x + far) / 2
      bands.append(
        "M\(x) \(start)C\(middle) \(start) \(middle) \(end) \(far) \(end)v\(thickness)"
          + "C\(middle) \(end + thickness) \(middle) \(start + thickness) \(x) \(start + thickness)z")
      left[band.from] += band.count
      reached[band.to] += band.count
    }
  }
}

extension Flow.Node {
  fileprivate var style: String {
    switch name {
    case .named: ""
    case .others: " others"
    case .none: " nobody"
    }
  }
}

extension PathCounts.Station {
  fileprivate var name: Bilingual {
    switch self {
    case .speaker: Column.speaker.bilingualHeading
    case .agency: Bilingual.agency
    case .relay: Bilingual("Diteruskan oleh", "Passed on by")
    case .outlet: Column.outlet.bilingualHeading
    }
  }

  /// What stands where nobody is named.
  fileprivate var none: Bilingual {
    switch self {
    case .relay: Bilingual("tanpa perantara", "nobody between")
    case .speaker, .agency, .outlet: Phrase.unknown
    }
  }
}

extension Column {
  fileprivate var bilingualHeading: Bilingual { Bilingual(heading(in: .id), heading(in: .en)) }
}
