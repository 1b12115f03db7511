#!/usr/bin/env bash
# mutation.sh: changes the code of Quantities and TextSpan in one place after the other and asks their tests whether they notice (Stryker).
# Fails below 85 %; the report is bin/mutation/tests/out/reports/mutation-report.html.
# Stryker tells apart what one process cannot (tables loaded once) only with VSTest, which this repository's test framework no longer speaks.
# So two small projects are written here, outside of the solution, around the same files: the room and its tables of cases, under xunit 2.
# Properties and real reports are left out: what chance or another machine's files find is no score to compare.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$root/bin/mutation
rm -rf "$folder"
mkdir -p "$folder/room" "$folder/tests"

cat >"$folder/Directory.Build.props" <<XML
<Project>
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <LangVersion>latest</LangVersion>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <Library>$root/src/Xialu.TextMining/</Library>
    <Tests>$root/tests/Xialu.TextMining.Tests/</Tests>
  </PropertyGroup>
</Project>
XML

cat >"$folder/room/Room.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup>
    <Compile Include="$(Library)Quantities/*.cs" LinkBase="Quantities" />
    <Compile Include="$(Library)Reading/TextSpan.cs;$(Library)Reading/EmbeddedTable.cs" LinkBase="Reading" />
    <EmbeddedResource Include="$(Library)Quantities/Data/*" LogicalName="%(Filename)%(Extension)" />
    <InternalsVisibleTo Include="Tests" />
  </ItemGroup>
</Project>
XML

cat >"$folder/tests/Tests.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup>
    <PackageReference Include="CsCheck" Version="5.0.1" />
    <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.1" />
    <PackageReference Include="xunit" Version="2.9.3" />
    <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
    <ProjectReference Include="../room/Room.csproj" />
    <Using Include="Xunit" />
    <Compile Include="$(Tests)Quantities/*Tests.cs" Exclude="$(Tests)Quantities/QuantityAccuracyTests.cs;$(Tests)Quantities/QuantityPropertyTests.cs" />
    <Compile Include="$(Tests)Reading/TextSpanTests.cs;$(Tests)Specs/Spec.cs;$(Tests)Repository.cs" />
  </ItemGroup>
</Project>
XML

cat >"$folder/tests/stryker-config.json" <<'JSON'
{
  "stryker-config": {
    "project": "Room.csproj",
    "mutate": ["!**/EmbeddedTable.cs"],
    "coverage-analysis": "perTest",
    "additional-timeout": 30000,
    "reporters": ["progress", "cleartext", "html", "json"],
    "thresholds": { "high": 90, "low": 85, "break": 85 }
  }
}
JSON

cd "$root"
dotnet tool restore >/dev/null
cd "$folder/tests"
dotnet stryker --skip-version-check -O out "$@"
