using System.Text.RegularExpressions;

namespace JudicialAnalogs.Server.Tests.House;

/// <summary>The floors of the house: which project may use which, and which packages may lie on which floor.</summary>
internal static partial class Floors
{
    private const string Law = "JudicialAnalogs.Law";
    private const string Language = "JudicialAnalogs.Language";
    private const string Reading = "JudicialAnalogs.Reading";
    private const string Search = "JudicialAnalogs.Search";
    private const string Records = "JudicialAnalogs.Records";
    private const string Archive = "JudicialAnalogs.Archive";
    private const string Practice = "JudicialAnalogs.Practice";
    private const string Server = "JudicialAnalogs.Server";
    private const string Grpc = "Grpc.Kestrel";
    private const string Tools = "corpus-tools";

    // They look at the code while it is built and do not come along with it.
    private static readonly string[] Analyzers = ["Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    private static readonly Dictionary<string, Floor> Rules = new()
    {
        [Law] = new([], []),
        [Language] = new([], []),
        [Grpc] = new([], ["Google.Protobuf", "Grpc.Tools"], Web: true),
        [Reading] = new([Law, Language], ["AngleSharp", "DocumentFormat.OpenXml", "Microsoft.Extensions.AI.Abstractions"]),
        [Search] = new([Language], ["Microsoft.Extensions.AI.Abstractions", "System.Numerics.Tensors"]),
        [Records] = new([Law], ["Dapper", "Microsoft.Data.Sqlite", "Npgsql"]),
        [Archive] = new([Law, Language, Reading, Search, Records], []),
        [Practice] = new([Law, Search, Records, Archive], []),
        [Server] = new(
            [Law, Language, Reading, Search, Records, Archive, Practice, Grpc],
            [
                "Google.Protobuf", "Grpc.Tools", "Grpc.AspNetCore", "Grpc.AspNetCore.HealthChecks", "Grpc.AspNetCore.Server.Reflection", "Grpc.AspNetCore.Web",
                "Grpc.StatusProto", "Microsoft.Extensions.AI.Abstractions", "Microsoft.IdentityModel.JsonWebTokens", "OpenAI", "OpenTelemetry", "OpenTelemetry.Exporter.OpenTelemetryProtocol",
            ],
            Web: true),
        [Tools] = new(
            [Law, Language, Reading, Search, Records, Archive, Practice, Server, Grpc],
            ["Spectre.Console", "System.CommandLine"],
            Web: true),
    };

    /// <summary>Names of the projects the house has.</summary>
    public static IEnumerable<string> Projects => Rules.Keys;

    /// <summary>Everything a project file breaks, in words; empty when it keeps to its floor.</summary>
    public static IReadOnlyList<string> Broken(ProjectFile project)
    {
        if (!Rules.TryGetValue(project.Name, out var floor))
            return [$"{project.Name} stands on no floor: give it one here and in docs/ARCHITECTURE.md."];
        return
        [
            .. project.Projects.Except(floor.Projects).Select(other => $"{project.Name} may not use {other}."),
            .. project.Packages.Except(floor.Packages).Except(Analyzers).Select(package => $"{project.Name} may not use the package {package}."),
            .. project.Frameworks.Where(_ => !floor.Web).Select(framework => $"{project.Name} may not use {framework}."),
        ];
    }

    /// <summary>
    /// Floors that a source file names though its project may not use them. References pass on what they refer to, so the compiler alone
    /// lets a file reach past the floor below.
    /// </summary>
    public static IReadOnlyList<string> Broken(string project, string file, string source)
    {
        var allowed = Rules[project].Projects.Append(project).ToHashSet();
        return
        [
            .. UsingDirective().Matches(source).Select(match => match.Groups["floor"].Value).Distinct()
                .Where(named => Rules.ContainsKey(named) && !allowed.Contains(named))
                .Select(named => $"{file} uses {named}, which {project} may not."),
        ];
    }

    [GeneratedRegex(@"^(?:global )?using (?:static |\w+ = )?(?<floor>JudicialAnalogs\.\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();

    private sealed record Floor(IReadOnlyList<string> Projects, IReadOnlyList<string> Packages, bool Web = false);
}
