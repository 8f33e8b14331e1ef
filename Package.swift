// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kutip",
  products: [
    .library(name: "Kutip", targets: ["Kutip"]),
    .executable(name: "kutip", targets: ["Command"]),
  ],
  dependencies: [
    // The standard one: help, completions, suggestions; links FoundationEssentials only.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SQLite with migrations and full-text search; drags in all of Foundation, so only Audit imports it.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Link flags and an install hint only. Its header is empty on purpose: ICU's headers clash with Foundation's own ICU.
    .systemLibrary(name: "SystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICU", dependencies: ["SystemICU"]),
    // Link flags only, for the same reason: what Swift sees of libxml2 is CHTML.
    .systemLibrary(name: "SystemXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CHTML", dependencies: ["SystemXML"]),
    .systemLibrary(name: "SystemZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "EmbeddedLexicons"),
    .target(name: "Segmentation", dependencies: ["CICU"]),
    .target(name: "Kutip", dependencies: ["Segmentation", "EmbeddedLexicons"]),
    .systemLibrary(name: "SystemCSV", providers: [.apt(["libcsv-dev"])]),
    .target(name: "Reading", dependencies: ["Kutip", "CICU", "CHTML", "SystemZlib", "SystemCSV"]),
    .systemLibrary(name: "SystemXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "EmbeddedReport", exclude: ["report.css", "report.js"]),
    .target(name: "Writing", dependencies: ["Kutip", "SystemXLSXWriter", "EmbeddedReport"]),
    .target(name: "Audit", dependencies: ["Kutip", .product(name: "GRDB", package: "GRDB.swift")]),
    .executableTarget(
      name: "Command",
      dependencies: [
        "Audit", "Kutip", "Reading", "Writing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "Benchmark", dependencies: ["Audit", "Kutip", "Planted", "Reading", "Segmentation", "Writing", "CICU"]),
    // Statements with near-duplicates to find, for a test and for the benchmark.
    .target(name: "Planted", dependencies: ["Audit"], path: "Tests/Planted"),
    .testTarget(name: "SegmentationTests", dependencies: ["Segmentation"]),
    .testTarget(name: "KutipTests", dependencies: ["Kutip", "Segmentation"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Kutip"]),
    .testTarget(name: "WritingTests", dependencies: ["Writing", "Kutip"]),
    .testTarget(
      name: "AuditTests", dependencies: ["Audit", "Kutip", "Planted", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "CommandTests", dependencies: ["Command", "Audit", "Kutip", "Reading", "Writing"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
