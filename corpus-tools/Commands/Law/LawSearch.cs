using System.Globalization;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary><c>analogs find --law</c>: norms in both languages, as they stood on a day.</summary>
internal static class LawSearch
{
    // Enough of an article to see whether it is the one; law show gives all of it.
    private const int LongestShown = 300;

    public static async Task<int> RunAsync(
        ServerSession session, string words, DateOnly? on, bool explain, V1.Language language, bool json, CancellationToken cancellationToken)
    {
        var request = new SearchNormsRequest
        {
            Context = new RequestContext { Language = language },
            Query = words,
            Typed = true,
            TextLanguage = language == V1.Language.English ? V1.Language.Unspecified : language,
            Explain = explain,
        };
        if (on is { } day)
            request.On = new Day { Year = day.Year, Month = day.Month, Day_ = day.Day };
        var found = await session.Caller.CallAsync<SearchNormsResponse>("/judicial.analogs.v1.LawService/SearchNorms", request, cancellationToken);
        if (json)
        {
            Console.WriteLine(JsonFormatter.Default.Format(found));
            return ExitCode.Done;
        }

        foreach (var norm in found.Norms)
            Print(norm, Console.Out);
        foreach (var notice in found.Context.Notices)
            Console.WriteLine($"! {notice}");
        return ExitCode.Done;
    }

    private static void Print(FoundNorm norm, TextWriter to)
    {
        var shown = norm.Norm ?? norm.Nearest ?? norm.Twin;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{norm.Score:0.000}  {norm.Reference}  {shown?.Title}"));
        if (shown is not null)
            to.WriteLine($"       {Dates.Range(shown.InForce)}  {Cut(shown.Text)}");
        foreach (var notice in norm.Notices)
            to.WriteLine($"       ! {notice}");
        if (norm.Explanation is { } explanation)
            ScoreLines.Write(explanation, 3, to);
        to.WriteLine();
    }

    private static string Cut(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestShown ? line : line[..LongestShown] + "…";
    }
}
