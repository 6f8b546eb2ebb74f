using System.Globalization;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Installation.Card;

/// <summary>How well something was done on material prepared for it; <c>docs/quality.md</c> tells more of each.</summary>
/// <param name="Measure">What was measured: <c>Card.Measure.</c> and this is its text.</param>
/// <param name="Language">Language of the acts, <c>ru</c> or <c>kk</c>; empty where they were taken together.</param>
/// <param name="Figure">The figure, 0 to 1.</param>
/// <param name="Material">What it was measured on: <c>Card.Material.</c> and this is its text.</param>
/// <param name="Command">The command that makes it again.</param>
internal sealed record MeasuredFigure(string Measure, string Language, decimal Figure, string Material, string Command)
{
    private const string Resource = "measured-figures.tsv";

    /// <summary>All figures of this version, in the order of the table.</summary>
    public static IReadOnlyList<MeasuredFigure> All { get; } = [.. Read()];

    /// <summary>Language of the acts in words.</summary>
    public string LanguageIn(Wording wording) => wording.Say($"Card.ActLanguage.{(Language.Length == 0 ? "both" : Language)}");

    /// <summary>The figure in per cent.</summary>
    public string ShareIn(Wording wording) => $"{wording.Number(Figure * 100)} %";

    private static IEnumerable<MeasuredFigure> Read()
    {
        using var stream = typeof(MeasuredFigure).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return new MeasuredFigure(cells[0], cells[1], decimal.Parse(cells[2], CultureInfo.InvariantCulture), cells[3], cells[4]);
        }
    }
}
