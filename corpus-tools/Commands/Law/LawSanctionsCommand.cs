using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.Archive.Sanctions;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Sanctions;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary><c>analogs law sanctions</c>: what every part of the imported code threatens.</summary>
internal static class LawSanctionsCommand
{
    private static readonly JsonSerializerOptions Snake = new(PrintedJson.Plain)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static Command Build()
    {
        var act = new Option<string>("--act") { Description = "Code.", DefaultValueFactory = _ => "УК", HelpName = "ACT" };
        var on = new Option<DateOnly?>("--on") { Description = "Day, yyyy-MM-dd; today when left out.", HelpName = "DATE" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("sanctions", "Lists the sanctions of every part of the imported code: alternatives, additional punishments, points and conditions. What could not be read to its end stands last, with the words that were not understood.", "analogs law sanctions --act УК --json") { act, on, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            var sanctions = await ImportedSanctions.LoadAsync(engine.Records.Norms, parsed.GetValue(act)!, cancellationToken);
            var day = parsed.GetValue(on) ?? DateOnly.FromDateTime(engine.Time.GetUtcNow().UtcDateTime);
            var rows = sanctions.Places.SelectMany(place => sanctions.ReadingsOf(place, day)).Select(found => Row(found.Text, found.Reading))
                .Concat(sanctions.Unread.Select(Row)).ToList();
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(rows, Snake));
            else
                rows.ForEach(Print);
            if (sanctions.Places.Count > 0)
                return ExitCode.Done;
            await Console.Error.WriteLineAsync($"No text of {parsed.GetValue(act)} was imported; see: analogs import law --help");
            return ExitCode.BadInput;
        });
        return command;
    }

    private static SanctionRow Row(Norm text, SanctionReading reading) => new()
    {
        Reference = reading.Sanction.Reference.ToString(),
        Language = reading.Language == LawLanguage.Kazakh ? "kk" : "ru",
        Alternatives = [.. reading.Sanction.Alternatives.Select(alternative => new SanctionRow.Main(alternative.Kind, alternative.Minimum, alternative.Maximum, alternative.Unit))],
        Additional = [.. reading.Additional.Select(range => new SanctionRow.Extra(range.Kind, range.Obligatory, range.MinimumMonths, range.MaximumMonths, range.ForLife))],
        Points = [.. reading.Points.Select(point => point.ToString())],
        Condition = reading.Condition,
        Remark = reading.Remark,
        InForceFrom = text.InForceFrom,
        CertainFrom = text.CertainFrom,
        Source = text.Source,
    };

    private static SanctionRow Row(UnreadSanction unread) => new() { Reference = unread.Reference.ToString(), Text = unread.Text, Unread = unread.Remainder };

    private static void Print(SanctionRow row)
    {
        if (row.Unread is { } words)
        {
            Console.WriteLine($"{row.Reference}\tnot read from: {words}");
            return;
        }

        var main = row.Alternatives.Select(alternative => $"{alternative.Kind} {Number(alternative.Min)}–{Number(alternative.Max)} {alternative.Unit}");
        var extra = row.Additional.Select(range => $"{(range.Obligatory ? "with" : "with or without")} {range.Kind}{(range.Life ? " for life" : range.MaxMonths is { } most ? $" up to {Number(most)} months" : "")}");
        var places = row.Points.Count > 0 ? $" [{string.Join(", ", row.Points)}]" : row.Condition.Length > 0 ? $" [{row.Condition}]" : "";
        Console.WriteLine($"{row.Reference}{places}\t{string.Join("; ", main.Concat(extra))}");
    }

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "…";
}
