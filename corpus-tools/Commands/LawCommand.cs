using System.CommandLine;
using System.Text.Json;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs law resolve|show</c>: citations and norms.</summary>
internal static class LawCommand
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Build() => new CommandWithExample("law", "Reads citations and shows norms.", "analogs law resolve \"п. 3 ч. 3 ст. 188 УК РК\"") { Resolve(), Show() };

    private static CommandWithExample Resolve()
    {
        var text = new Argument<string>("text") { Description = "Text with citations; - reads standard input." };
        var on = new Option<DateOnly?>("--on") { Description = "Day the text was written, yyyy-MM-dd.", HelpName = "DATE" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("resolve", "Reads every citation of a text, Russian or Kazakh, in order of appearance.", "analogs law resolve \"188-баптың 3-бөлігінің 3) тармағы\" --json") { text, on, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetValue(text)!;
            var read = given == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : given;
            var citations = CitationReader.Read(read, new CitationContext { On = parsed.GetValue(on) });
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(
                    citations.Select(citation => new
                    {
                        canonical = citation.Reference.ToString(),
                        start = citation.Span.Start,
                        length = citation.Span.Length,
                        confidence = citation.Confidence,
                    }),
                    Plain));
                return ExitCode.Done;
            }

            foreach (var citation in citations)
                Console.WriteLine($"{citation.Reference}\t{citation.Span.Start}+{citation.Span.Length}\t{citation.Confidence:0.00}");
            return ExitCode.Done;
        });
        return command;
    }

    private static CommandWithExample Show()
    {
        var reference = new Argument<string>("ref") { Description = "Reference, canonical or as lawyers write it." };
        var on = new Option<DateOnly?>("--on") { Description = "Day, yyyy-MM-dd; today when left out.", HelpName = "DATE" };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample("show", "Shows a norm as it stood on a day.", "analogs law show \"УК 188(3)\" --on 2026-01-15 --lang kk") { reference, on, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var asked = Languages.Of(parsed.GetValue(language)!);
            var request = new GetNormRequest { Context = new RequestContext { Language = asked }, Reference = parsed.GetValue(reference)!, TextLanguage = asked };
            if (parsed.GetValue(on) is { } day)
                request.On = new Day { Year = day.Year, Month = day.Month, Day_ = day.Day };
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var found = await session.Caller.CallAsync<GetNormResponse>("/judicial.analogs.v1.LawService/GetNorm", request, cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonFormatter.Default.Format(found) : $"{found.Norm.Reference}  {found.Norm.Title}\n\n{found.Norm.Text}\n\n{found.Norm.Source}");
            return ExitCode.Done;
        });
        return command;
    }
}
