using System.Globalization;
using JudicialAnalogs.CorpusTools.Commands;

namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>How often each method is called, as parts of a whole.</summary>
/// <param name="Find">FindAnalogs.</param>
/// <param name="Assess">AssessDraft.</param>
/// <param name="Reason">RecordReason, for a draft that the same caller had compared.</param>
internal sealed record LoadShares(int Find, int Assess, int Reason)
{
    private const int Most = 1_000;

    /// <summary>Reads "6:3:1".</summary>
    /// <exception cref="BadInputException">Not three numbers, or none above 0.</exception>
    public static LoadShares Parse(string text)
    {
        var parts = text.Split(':').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share <= Most ? share : -1).ToList();
        return parts.Count == 3 && parts.All(share => share >= 0) && parts.Sum() > 0
            ? new LoadShares(parts[0], parts[1], parts[2])
            : throw new BadInputException($"--mix: give three numbers of 0 to {Most} for FindAnalogs, AssessDraft and RecordReason, such as 6:3:1.");
    }

    /// <summary>The method to call next.</summary>
    public LoadMethod Draw(Random random)
    {
        var drawn = random.Next(Find + Assess + Reason);
        return drawn < Find ? LoadMethod.FindAnalogs : drawn < Find + Assess ? LoadMethod.AssessDraft : LoadMethod.RecordReason;
    }
}
