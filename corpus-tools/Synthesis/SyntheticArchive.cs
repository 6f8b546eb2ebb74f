using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using JudicialAnalogs.CorpusTools.Synthesis.Cases;
using JudicialAnalogs.CorpusTools.Synthesis.Noises;
using JudicialAnalogs.CorpusTools.Synthesis.Places;
using JudicialAnalogs.CorpusTools.Synthesis.Writing;

namespace JudicialAnalogs.CorpusTools.Synthesis;

/// <summary>
/// A made-up, labelled archive of first-instance verdicts whose truth is known: docs/synthetic-archive.md. It depends on its options
/// alone, and each act on the options and its place, so that any part of the archive can be made again.
/// </summary>
internal static class SyntheticArchive
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The acts in order, made as they are asked for.</summary>
    /// <exception cref="ArgumentException">An option lies outside its range.</exception>
    public static IEnumerable<SyntheticAct> Generate(SyntheticOptions options)
    {
        options.Validate();
        return Acts(options);
    }

    /// <summary>One line of the structured-acts feed: the text and what a real feed would carry, and the label.</summary>
    public static string FeedLine(SyntheticAct act) => JsonSerializer.Serialize(
        new
        {
            Id = act.FileName,
            Synthetic = true,
            act.Gold.Language,
            act.Gold.Court,
            act.Gold.Region,
            act.Gold.Date,
            act.Gold.CaseNumber,
            act.Text,
        },
        Json);

    /// <summary>One line of the gold file.</summary>
    public static string GoldLine(SyntheticAct act) => JsonSerializer.Serialize(act.Gold, Json);

    /// <summary>Writes the archive as <c>synthetic-acts.jsonl</c> with <c>synthetic-gold.jsonl</c> beside it.</summary>
    /// <param name="options">What to make.</param>
    /// <param name="folder">Folder, made when missing; the two files are replaced.</param>
    /// <param name="asText">True for one <c>.txt</c> an act in <c>acts/</c> instead of the feed.</param>
    /// <param name="progress">Told the number of acts written so far; may be null.</param>
    /// <returns>The number of acts.</returns>
    public static int Write(SyntheticOptions options, string folder, bool asText = false, Action<int>? progress = null)
    {
        Directory.CreateDirectory(folder);
        var texts = Path.Combine(folder, "acts");
        if (asText)
            Directory.CreateDirectory(texts);
        using var feed = asText ? null : new StreamWriter(Path.Combine(folder, "synthetic-acts.jsonl"));
        using var gold = new StreamWriter(Path.Combine(folder, "synthetic-gold.jsonl"));
        var written = 0;
        foreach (var act in Generate(options))
        {
            if (asText)
                File.WriteAllText(Path.Combine(texts, act.Gold.File), act.Text);
            feed?.Write(FeedLine(act) + "\n");
            gold.Write(GoldLine(act) + "\n");
            written++;
            progress?.Invoke(written);
        }

        return written;
    }

    private static IEnumerable<SyntheticAct> Acts(SyntheticOptions options)
    {
        var drawer = new CaseDrawer(options, CourtDirectory.Load(options.Seed));
        for (var index = 0; index < options.Count; index++)
        {
            var act = ActWriter.Write(drawer.Draw(index), new Random(unchecked((options.Seed * 7_368_787) + index)));
            yield return options.Noises.Count == 0 ? act : NoisyAct.Disturb(act, options.Noises, new Random(unchecked((options.Seed * 9_576_890) + index)));
        }
    }
}
