using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Law.Corrections.Internal;

/// <summary>A place in an act: of the act itself, of a defendant, of a count, or a circumstance of a defendant.</summary>
internal sealed partial record ActPath(int? Defendant, int? Count, string Name)
{
    public static ActPath Parse(string path)
    {
        var match = Shape().Match(path);
        if (!match.Success)
            throw Unknown(path);
        return new ActPath(Index(match.Groups["defendant"]), Index(match.Groups["count"]), match.Groups["name"].Value);
    }

    public CorrectableValue Find(CourtAct act)
    {
        if (Defendant is not { } defendant)
            return ActValues.Find(act, Name) ?? throw Unknown(Name);
        if (defendant >= act.Defendants.Count)
            throw new ActCorrectionException("path", $"The act has {act.Defendants.Count} defendants, numbered from 0; there is no defendants[{defendant}].");
        if (Count is not { } count)
            return DefendantValues.Find(act, defendant, Name) ?? throw Unknown(Name);
        if (count >= act.Defendants[defendant].Counts.Count)
            throw new ActCorrectionException("path", $"defendants[{defendant}] has {act.Defendants[defendant].Counts.Count} counts, numbered from 0; there is no counts[{count}].");
        return CountValues.Find(act, defendant, count, Name) ?? throw Unknown(Name);
    }

    private static int? Index(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static ActCorrectionException Unknown(string path) => new(
        "path",
        $"\"{path}\" cannot be corrected. Of an act: {string.Join(", ", ActValues.Names)}; of defendants[i]: {string.Join(", ", DefendantValues.Names)}; of defendants[i].counts[j]: {string.Join(", ", CountValues.Names)}.");

    [GeneratedRegex(@"\A(?:defendants\[(?<defendant>\d{1,4})\]\.(?:counts\[(?<count>\d{1,4})\]\.)?)?(?<name>[a-z_]{1,40}(?:\[[0-9()]{1,20}\])?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
