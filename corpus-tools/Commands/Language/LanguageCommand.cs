using System.CommandLine;
using System.Text;
using System.Text.Json;
using JudicialAnalogs.Language.Analysis;
using JudicialAnalogs.Language.Languages;

namespace JudicialAnalogs.CorpusTools.Commands.Language;

/// <summary><c>analogs language analyze</c>: tokens, stems and languages of a text.</summary>
internal static class LanguageCommand
{
    public static Command Build()
    {
        var language = new Option<string>("--lang") { Description = "kk, ru, or auto to decide for each token.", DefaultValueFactory = _ => "auto", HelpName = "LANG" };
        language.AcceptOnlyFromAmong("kk", "ru", "auto");
        var (data, json) = (Options.Data(), Options.Json());
        var analyze = new CommandWithExample("analyze", "Reads tokens or text on standard input and prints token, stem and language, a line each, tab-separated.", "analogs language analyze --lang kk < words.txt") { language, data, json };
        analyze.SetAction(async (parsed, cancellation) =>
        {
            var analyzer = parsed.GetValue(language) switch
            {
                "kk" => Analyzer.Kazakh,
                "ru" => Analyzer.Russian,
                _ => Analyzer.ForArchive,
            };
            var lines = new StringBuilder();
            while (await Console.In.ReadLineAsync(cancellation) is { } line)
            {
                lines.Clear();
                // The second reading of an unsure word would be a second line for one token.
                foreach (var token in analyzer.Analyze(line).Where(token => !token.IsAlternative))
                    Append(lines, line.Substring(token.Start, token.Length), token, parsed.GetValue(json));
                await Console.Out.WriteAsync(lines, cancellation);
            }

            return ExitCode.Done;
        });
        return new CommandWithExample("language", "Shows how texts are analysed for search.", "analogs language analyze --lang kk < words.txt") { analyze };
    }

    private static void Append(StringBuilder lines, string token, AnalyzedToken analyzed, bool json)
    {
        if (json)
            lines.Append(JsonSerializer.Serialize(new { token, stem = analyzed.Stem, language = analyzed.Language.Code() }, PrintedJson.Plain));
        else
            lines.Append(token).Append('\t').Append(analyzed.Stem).Append('\t').Append(analyzed.Language.Code());
        lines.Append('\n');
    }
}
