using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Practice.Export;

/// <summary>
/// The columns of an export. What is not here is not told: names, pseudonyms, case numbers, texts, judges, days, the act's identity, exact
/// damage, and traits the law protects.
/// </summary>
public static class ExportColumns
{
    private const int SignificantDigits = 2;

    private static readonly (decimal Below, string Band)[] Damages =
        [(50_000, "0-50000"), (200_000, "50000-200000"), (1_000_000, "200000-1000000"), (5_000_000, "1000000-5000000"), (20_000_000, "5000000-20000000"), (decimal.MaxValue, "20000000-")];

    /// <summary>All columns, in the order of the file.</summary>
    public static IReadOnlyList<ExportColumn> All { get; } =
    [
        Text("region", "", "", row => row.Known.Region),
        Text("court", "", "", row => row.Known.Court),
        Text("decided", "yyyy-MM, yyyy", "", row => row.Known.Decided),
        Text("qualification", "УК 188(3)(3), УК 188(3), УК 188", "УК; УПК 390", row => row.Known.Qualification),
        new("coarsened", ExportValueKind.Number, "0-5", "", "", row => ((int)row.Known.Step).ToString(CultureInfo.InvariantCulture)),
        Coded<LawLanguage>("language", "", row => row.Known.Language),
        Coded<Instance>("instance", "УПК", row => row.Known.Instance),
        Flag("minor", "УК 80-81", row => row.Known.Minor),
        Text("counts_of_act", "1, 2-4, 5+", "УПК 390", row => row.CountsOfAct switch { 1 => "1", < 5 => "2-4", _ => "5+" }),
        Flag("requalified", "УПК 397", row => row.Count.Facts is { Charged: { } charged, Found: { } found } ? charged.PartReference != found.PartReference : null),
        Coded<OffenceStage>("stage", "УК 24", row => row.Count.Facts.Stage),
        Coded<Recidivism>("recidivism", "УК 14", row => row.Count.Facts.Recidivism),
        Coded<Plea>("plea", "", row => row.Count.Facts.Plea),
        Coded<Procedure>("procedure", "УПК 190, 382, 612-628, 629-1", row => row.Count.Facts.Procedure),
        Text("damage", string.Join(", ", Damages.Select(damage => damage.Band)), "УК 3", row => row.Count.Facts.DamageTenge is { } damage ? Damages.First(band => damage < band.Below).Band : "", "tenge"),
        Coded<Compensation>("compensation", "УК 53(1)", row => row.Count.Facts.Compensation),
        Text("mitigating", "53(1)(6) 53(2)", "УК 53", row => Codes(row.Count.Facts.Factors.Where(factor => factor.Mitigates))),
        Text("aggravating", "54(1)(1)", "УК 54", row => Codes(row.Count.Facts.Factors.Where(factor => factor.Aggravates))),
        Text("offence_year", "yyyy", "УК 5-6", row => row.Count.Facts.OffenceDate?.Year.ToString(CultureInfo.InvariantCulture) ?? ""),
        Flag("acquitted", "УПК 399-400", row => row.Count.Acquitted),
        Coded("punishment_form", "УК 40, 63", row => PunishmentForms.Of(row.Count.Punishment), PunishmentForm.None),
        Amount("punishment_amount", "УК 41-46", row => row.Count.Punishment),
        Coded<PunishmentUnit>("punishment_unit", "УК 41-46", row => row.Count.Punishment?.Unit ?? default),
        Coded("final_form", "УК 58, 60", row => PunishmentForms.Of(row.Count.FinalPunishment), PunishmentForm.None),
        Amount("final_amount", "УК 58, 60", row => row.Count.FinalPunishment),
        Coded<PunishmentUnit>("final_unit", "УК 58, 60", row => row.Count.FinalPunishment?.Unit ?? default),
        new("probation_months", ExportValueKind.Number, "", "months", "УК 63(3)", row => row.Count.ProbationMonths is { } months ? Number(months) : ""),
        Text("additional", NamesOf(default(AdditionalPunishmentKind)), "УК 40(3)", row => string.Join(' ', row.Count.AdditionalPunishments.Select(punishment => Name(punishment.Kind)).Distinct().Order(StringComparer.Ordinal))),
        Text("reductions", "55(2) 63 68", "УК 55, 63, 65-78", row => string.Join(' ', row.Count.Reductions.Distinct().Order(StringComparer.Ordinal))),
        Coded<AppealOutcome>("appeal_outcome", "УПК", row => row.Count.AppealOutcome),
        Flag("synthetic", "", row => row.Count.Synthetic),
    ];

    private static ExportColumn Text(string name, string values, string norm, Func<ExportedCount, string> read, string unit = "") => new(name, ExportValueKind.Text, values, unit, norm, read);

    private static ExportColumn Flag(string name, string norm, Func<ExportedCount, bool?> read) =>
        new(name, ExportValueKind.Boolean, "true, false", "", norm, row => read(row) switch { true => "true", false => "false", _ => "" });

    private static ExportColumn Coded<T>(string name, string norm, Func<ExportedCount, T> read, T unknown = default)
        where T : struct, Enum =>
        new(name, ExportValueKind.Text, NamesOf(unknown), "", norm, row => EqualityComparer<T>.Default.Equals(read(row), unknown) ? "" : Name(read(row)));

    // A fine in tenge is nearly a name: two digits keep its size and not the sum.
    private static ExportColumn Amount(string name, string norm, Func<ExportedCount, Punishment?> read) =>
        new(name, ExportValueKind.Number, "", "punishment_unit".Replace("punishment", name.Split('_')[0], StringComparison.Ordinal), norm, row => read(row) switch
        {
            null or { Amount: 0 } => "",
            { Unit: PunishmentUnit.Tenge } fine => Number(Rounded(fine.Amount)),
            var punishment => Number(punishment.Amount),
        });

    private static decimal Rounded(decimal tenge)
    {
        decimal step = 1;
        while (tenge / step >= (decimal)Math.Pow(10, SignificantDigits))
            step *= 10;
        return Math.Round(tenge / step) * step;
    }

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Codes(IEnumerable<FactorCode> factors) => string.Join(' ', factors.Select(factor => factor.ToString()).Order(StringComparer.Ordinal));

    private static string NamesOf<T>(T unknown)
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Where(value => !EqualityComparer<T>.Default.Equals(value, unknown)).Select(Name));

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
