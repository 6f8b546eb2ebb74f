using System.CommandLine;
using System.Text.Json;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary><c>analogs law …</c>: citations, norms on a day, sanctions, what was loaded.</summary>
internal static class LawCommand
{
    public static Command Build() => new CommandWithExample("law", "Reads citations and shows norms.", "analogs law resolve \"п. 3 ч. 3 ст. 188 УК РК\"")
    {
        LawResolveCommand.Build(),
        LawShowCommand.Build(),
        LawSanctionsCommand.Build(),
        LawCoverageCommand.Build(),
        LawCheckCommand.Build(),
        LawFuzzCommand.Build(),
    };
}
