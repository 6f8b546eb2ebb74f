using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary><c>analogs law show</c>: a norm as it stood on a day.</summary>
internal static class LawShowCommand
{
    public static Command Build()
    {
        var reference = new Argument<string>("ref") { Description = "Reference, canonical or as lawyers write it." };
        var on = new Option<DateOnly?>("--on") { Description = "Day, yyyy-MM-dd; today when left out.", HelpName = "DATE" };
        var decided = new Option<DateOnly?>("--decided") { Description = "Day of decision, yyyy-MM-dd: shows the text applied to an offence of the day --on, a later one where that is milder (УК ст. 6).", HelpName = "DATE" };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample("show", "Shows a norm as it stood on a day: its text, the days it is known to be in force, what amended it. Says so when it was taken out by then, or when the day lies outside what was loaded.", "analogs law show \"УК 188(3)\" --on 2026-01-15 --lang kk") { reference, on, decided, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var asked = Languages.Of(parsed.GetValue(language)!);
            var request = new GetNormRequest { Context = new RequestContext { Language = asked }, Reference = parsed.GetValue(reference)!, TextLanguage = asked };
            if (parsed.GetValue(on) is { } day)
                request.On = ToWire(day);
            if (parsed.GetValue(decided) is { } decision)
                request.DecidedOn = ToWire(decision);
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var found = await session.Caller.CallAsync<GetNormResponse>("/judicial.analogs.v1.LawService/GetNorm", request, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonFormatter.Default.Format(found));
            else
                Print(found, Console.Out);
            return ExitCode.Done;
        });
        return command;
    }

    private static Day ToWire(DateOnly day) => new() { Year = day.Year, Month = day.Month, Day_ = day.Day };

    private static void Print(GetNormResponse found, TextWriter to)
    {
        if (found.Norm is { } norm)
        {
            to.WriteLine($"{norm.Reference}  {norm.Title}");
            if (!norm.Excluded)
                to.WriteLine($"{Dates.Range(norm.InForce)}\n\n{norm.Text}");
            PrintLaws(norm, to);
            to.WriteLine($"\n{Source(norm)}");
        }

        if (found.Twin is { Excluded: false } twin)
        {
            to.WriteLine($"\n[{(twin.Language == V1.Language.Kazakh ? "kk" : "ru")}] {Dates.Range(twin.InForce)}\n\n{twin.Text}");
            PrintLaws(twin, to);
            to.WriteLine($"\n{Source(twin)}");
        }

        if (found.Context.Notices.Count > 0)
            to.WriteLine();
        foreach (var notice in found.Context.Notices)
            to.WriteLine($"! {notice}");
    }

    private static void PrintLaws(NormText norm, TextWriter to)
    {
        if (norm.AmendedBy.Count > 0)
            to.WriteLine();
        foreach (var law in norm.AmendedBy)
            to.WriteLine($"- {law}");
    }

    private static string Source(NormText norm) => $"{norm.Source}  sha256:{norm.SourceHash}";
}
