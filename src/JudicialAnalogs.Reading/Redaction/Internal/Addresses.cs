using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>
/// Finds addresses: parts that stand next to each other form a chain, and a chain that leads to a house or flat is an address. A street
/// or town alone is where something happened, and stays.
/// </summary>
internal static partial class Addresses
{
    private const int LongestGap = 16;
    private const int LongestTown = 90;

    public static IEnumerable<TextSpan> Find(ActText text)
    {
        var chain = new List<AddressPart>();
        foreach (var part in Parts(text))
        {
            if (chain is [.., var last] && !Continues(text.Shaped, last.End, part.Start))
            {
                if (IsAddress(chain))
                    yield return Whole(text, chain);
                chain.Clear();
            }

            chain.Add(part);
            if (part.Kind is AddressPartKind.Street or AddressPartKind.Estate && AddressPatterns.BareHouse.Match(text.Shaped, part.End) is { Success: true } house)
                chain.Add(new AddressPart(AddressPartKind.House, house.Index, house.Index + house.Length));
        }

        if (IsAddress(chain))
            yield return Whole(text, chain);
    }

    private static List<AddressPart> Parts(ActText text)
    {
        var parts = new List<AddressPart>();
        foreach (var (kind, pattern, words) in AddressPatterns.All)
        {
            if (!words.IsIn(text.Folded))
                continue;
            foreach (var match in pattern.EnumerateMatches(text.Shaped))
                parts.Add(new AddressPart(kind, match.Index, match.Index + match.Length));
        }

        parts.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        return WithoutOverlaps(parts);
    }

    private static List<AddressPart> WithoutOverlaps(List<AddressPart> parts)
    {
        var kept = new List<AddressPart>(parts.Count);
        foreach (var part in parts)
        {
            if (kept is not [.., var last] || part.Start >= last.End)
                kept.Add(part);
        }

        return kept;
    }

    private static bool Continues(string text, int end, int start) =>
        start <= end || (start - end <= LongestGap && Joint.IsMatch(text.AsSpan(end, start - end)));

    private static bool IsAddress(List<AddressPart> chain) =>
        chain.Exists(part => part.Kind is AddressPartKind.StreetAndHouse)
        || (chain.Exists(part => part.Kind is AddressPartKind.House or AddressPartKind.Flat)
        && chain.Exists(part => part.Kind is AddressPartKind.Street or AddressPartKind.Estate or AddressPartKind.Town));

    private static TextSpan Whole(ActText text, List<AddressPart> chain)
    {
        var from = Math.Max(0, chain[0].Start - LongestTown);
        var town = TownBefore().Match(text.Shaped[from..chain[0].Start]);
        var start = town.Success ? from + town.Index : chain[0].Start;
        var preposition = Preposition.Match(text.Folded, Math.Max(0, start - 4), Math.Min(4, start));
        if (preposition.Success)
            start = preposition.Index;
        return new TextSpan(start, chain.Max(part => part.End) - start);
    }

    /// <summary>«Тараз, улица …», «Актюбинская область, …»: a place named without the word for it.</summary>
    [GeneratedRegex(@"(?:\p{Lu}[\p{L}-]{2,30}(?: (?:област|обл)\p{L}{0,2}\.?)?,\s{1,3}){1,2}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex TownBefore();

    /// <summary>«в городе …»: the preposition goes with what it leads to.</summary>
    private static Regex Preposition => field ??= new TextPattern(@"(?<!\p{L})(?:в|во|на|по) $");

    private static Regex Joint => field ??= new TextPattern(@"^[\s,:;-]*(?:(?:по|в|во|на|возле|около|у|района|тұрғыны)[\s,]+)?$");
}
