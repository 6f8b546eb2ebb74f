using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Counts;

/// <summary>
/// Names one figure of a draft's comparison, so that a page can open the decided counts behind it: <c>/drafts/ID/counts?of=punishment&amp;form=Fine</c>.
/// Figures that stand in a row of their own have the row's number, from 1; an optional <c>version</c> names an earlier comparison.
/// </summary>
public sealed class CountSlice
{
    private readonly (string Key, string? Value)[] _parts;

    private CountSlice(string of, params (string Key, string? Value)[] parts) => (Of, _parts) = (of, parts);

    /// <summary>Which figure.</summary>
    public string Of { get; }

    /// <summary>The group that the figures of practice are drawn from.</summary>
    public static CountSlice Group() => new("group");

    /// <summary>A form of punishment.</summary>
    public static CountSlice Punishment(V1.PunishmentForm form) => new("punishment", ("form", form.ToString()));

    /// <summary>Sizes of a form within a range.</summary>
    /// <param name="form">Form.</param>
    /// <param name="unit">Unit of the sizes.</param>
    /// <param name="from">Smallest.</param>
    /// <param name="to">Largest; itself within the range.</param>
    public static CountSlice Sizes(V1.PunishmentForm form, V1.PunishmentUnit unit, double from, double to) =>
        new("size", ("form", form.ToString()), ("unit", unit.ToString()), ("from", Text(from)), ("to", Text(to)));

    /// <summary>Lengths of probation beside a form.</summary>
    public static CountSlice Probation(V1.PunishmentForm form) => new("probation", ("form", form.ToString()));

    /// <summary>Counts of a form by their place within the sanction: <c>minimum</c>, <c>maximum</c>, <c>above</c>, <c>unknown</c>.</summary>
    public static CountSlice Place(V1.PunishmentForm form, string place) => new("place", ("form", form.ToString()), ("at", place));

    /// <summary>Counts of a form below the minimum of the sanction on a ground.</summary>
    public static CountSlice Below(V1.PunishmentForm form, V1.BelowMinimumGround ground) =>
        new("place", ("form", form.ToString()), ("at", "below"), ("ground", ground.ToString()));

    /// <summary>Counts without a main punishment of their own: <c>acquitted</c>, <c>released</c>, <c>whole</c>, <c>unread</c>.</summary>
    public static CountSlice Unpunished(string why) => new("unpunished", ("why", why));

    /// <summary>An additional punishment.</summary>
    public static CountSlice Additional(V1.AdditionalPunishmentKind kind) => new("additional", ("kind", kind.ToString()));

    /// <summary>What became of the acts.</summary>
    public static CountSlice Appeal(V1.AppealOutcome outcome) => new("appeal", ("outcome", outcome.ToString()));

    /// <summary>Punishments that a higher court changed.</summary>
    public static CountSlice Changed() => new("changed");

    /// <summary>Counts under the law before the newest change of the sanction, or since.</summary>
    public static CountSlice Law(bool before) => new("law", ("side", before ? "before" : "since"));

    /// <summary>A form that may lawfully be imposed.</summary>
    public static CountSlice Option(V1.PunishmentForm form) => new("option", ("form", form.ToString()));

    /// <summary>A way of qualifying.</summary>
    /// <param name="row">Row of the profile, from 1.</param>
    public static CountSlice Qualification(int row) => new("qualification", Row(row));

    /// <summary>A group of arguments.</summary>
    /// <param name="row">Row of the profile, from 1.</param>
    public static CountSlice Argument(int row) => new("argument", Row(row));

    /// <summary>A ground that the draft does not address.</summary>
    /// <param name="row">Row, from 1.</param>
    public static CountSlice NotAddressed(int row) => new("missing", Row(row));

    /// <summary>How claims ended.</summary>
    public static CountSlice Claim(V1.ClaimOutcome outcome) => new("claim", ("outcome", outcome.ToString()));

    /// <summary>What a finding of practice was compared with.</summary>
    /// <param name="row">Finding, from 1.</param>
    public static CountSlice Finding(int row) => new("finding", Row(row));

    /// <summary>What was decided where one circumstance was otherwise.</summary>
    /// <param name="finding">Finding, from 1.</param>
    /// <param name="row">Row of its circumstances, from 1.</param>
    public static CountSlice Circumstance(int finding, int row) => new("circumstance", ("finding", Text(finding)), Row(row));

    /// <summary>What nearly every analog discusses.</summary>
    /// <param name="finding">Finding, from 1.</param>
    /// <param name="row">Row of it, from 1.</param>
    public static CountSlice Discussion(int finding, int row) => new("discussion", ("finding", Text(finding)), Row(row));

    /// <summary>What stands folded behind an analog of the list.</summary>
    /// <param name="row">Place of the analog, from 1.</param>
    public static CountSlice Folded(int row) => new("folded", Row(row));

    /// <summary>Address of the page that opens it.</summary>
    /// <param name="page">The page that links there.</param>
    /// <param name="draftId">Draft.</param>
    /// <param name="version">Version of the draft; null for the newest.</param>
    /// <param name="list">Page of the list, from 1.</param>
    public string Link(PanelRequest page, string draftId, int? version = null, int list = 1)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Link(
            $"/drafts/{Uri.EscapeDataString(draftId)}/counts",
            [("of", Of), .. _parts, ("version", version is { } number ? Text(number) : null), ("page", list > 1 ? Text(list) : null)]);
    }

    /// <summary>The figure that an address names; what it lacks is empty.</summary>
    internal static CountSlice Read(IQueryCollection query) => new(query["of"].ToString(), [.. query.Where(part => part.Key is not ("of" or "version" or "page" or "lang" or "embed")).Select(part => (part.Key, (string?)part.Value.ToString()))]);

    /// <summary>A part of the address as text; empty when it is not there.</summary>
    internal string Part(string key) => _parts.FirstOrDefault(part => part.Key == key).Value ?? "";

    /// <summary>A part of the address as a member of an enumeration; null when it is none.</summary>
    internal T? Member<T>(string key)
        where T : struct, Enum => Enum.TryParse<T>(Part(key), out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>A number from 1 as the place in a list; null when it is none of the list.</summary>
    internal T? RowOf<T>(IReadOnlyList<T> rows, string key = "row")
        where T : class => int.TryParse(Part(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= rows.Count ? rows[number - 1] : null;

    /// <summary>A size; null when it is none.</summary>
    internal double? Amount(string key) => double.TryParse(Part(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && double.IsFinite(amount) ? amount : null;

    /// <summary>All of it as the ledger keeps it.</summary>
    public override string ToString() => string.Join(' ', _parts.Select(part => $"{part.Key}={part.Value}").Prepend(Of));

    private static (string, string?) Row(int row) => ("row", Text(row));

    private static string Text(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
