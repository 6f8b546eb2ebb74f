using System.Globalization;
using System.Text.RegularExpressions;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>Reads a pattern in the syntax of .NET's regular expressions, as far as patterns of phrases need it.</summary>
internal sealed class PatternParser
{
    private readonly string pattern;
    private readonly bool byLines;
    private readonly bool anyCase;
    private readonly SetParser sets;
    private readonly List<string> names = [];
    private int unnamed;
    private int at;

    private PatternParser(string pattern, RegexOptions options)
    {
        this.pattern = pattern;
        byLines = options.HasFlag(RegexOptions.Multiline);
        anyCase = options.HasFlag(RegexOptions.IgnoreCase);
        sets = new SetParser(pattern);
    }

    /// <summary>The pattern as parts, and its groups: unnamed ones have their numbers for names and come first.</summary>
    /// <exception cref="ArgumentException">The pattern is malformed or asks for what patterns of phrases do not have, such as back references.</exception>
    public static (PatternNode Root, IReadOnlyList<string> Groups) Parse(string pattern, RegexOptions options)
    {
        var parser = new PatternParser(pattern, options);
        parser.CountGroups();
        var root = parser.Choice();
        if (parser.at < pattern.Length)
            throw parser.Fault("a bracket is closed that was not opened");
        return (root, parser.names);
    }

    /// <summary>Named groups are numbered behind all unnamed ones.</summary>
    private void CountGroups()
    {
        names.Add("0");
        var named = new List<string>();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '[')
                i = sets.EndOf(i);
            else if (pattern[i] == '(' && NameAt(i) is { } name)
                named.Add(name);
            else if (pattern[i] == '(' && (i + 1 == pattern.Length || pattern[i + 1] != '?'))
                names.Add(names.Count.ToString(CultureInfo.InvariantCulture));
        }

        names.AddRange(named.Distinct());
    }

    private string? NameAt(int open) =>
        pattern.AsSpan(open).StartsWith("(?<") && open + 3 < pattern.Length && char.IsLetter(pattern[open + 3]) && pattern.IndexOf('>', open) is var end and > 0
            ? pattern[(open + 3)..end]
            : null;

    private PatternNode Choice()
    {
        var branches = new List<PatternNode> { Sequence() };
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            branches.Add(Sequence());
        }

        return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches);
    }

    private PatternNode Sequence()
    {
        var parts = new List<PatternNode>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var part = Repeated(Part());
            if (part is PatternNode.Text { Characters: var more } && parts is [.., PatternNode.Text { Characters: var before }])
                parts[^1] = new PatternNode.Text(before + more);
            else if (part is not PatternNode.Empty)
                parts.Add(part);
        }

        return parts.Count switch { 0 => new PatternNode.Empty(), 1 => parts[0], _ => new PatternNode.Sequence(parts) };
    }

    private PatternNode Repeated(PatternNode part)
    {
        while (at < pattern.Length && Counts() is var (least, most, length) && length > 0)
        {
            at += length;
            var lazy = at < pattern.Length && pattern[at] == '?';
            at += lazy ? 1 : 0;
            part = part is PatternNode.Around or PatternNode.Edge && least > 0 ? part : new PatternNode.Repeat(part, least, most, lazy);
        }

        return part;
    }

    private (int Least, int Most, int Length) Counts()
    {
        switch (pattern[at])
        {
            case '*':
                return (0, int.MaxValue, 1);
            case '+':
                return (1, int.MaxValue, 1);
            case '?':
                return (0, 1, 1);
            case '{' when pattern.IndexOf('}', at) is var end and > 0:
                var bounds = pattern[(at + 1)..end].Split(',');
                if (bounds.Length > 2 || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least))
                    return default;
                var most = least;
                if (bounds is [_, ""])
                    most = int.MaxValue;
                else if (bounds.Length == 2 && !int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out most))
                    return default;
                return (least, most, end + 1 - at);
            default:
                return default;
        }
    }

    private PatternNode Part()
    {
        var c = pattern[at++];
        return c switch
        {
            '(' => Bracket(),
            '[' => SetAt(at - 1),
            '.' => new PatternNode.One(CharacterSet.NoBreak),
            '^' => new PatternNode.Edge(byLines ? PatternEdge.LineStart : PatternEdge.TextStart),
            '$' => new PatternNode.Edge(byLines ? PatternEdge.LineEnd : PatternEdge.TextEnd),
            '\\' => Escape(),
            '*' or '+' or '?' => throw Fault("nothing stands before a count"),
            _ => Literal(c),
        };
    }

    private PatternNode.One SetAt(int open)
    {
        at = sets.EndOf(open) + 1;
        var set = sets.Read(open);
        return new PatternNode.One(anyCase ? set.OfBothCases() : set);
    }

    private PatternNode Literal(char c) => anyCase && CharacterSet.Of(c).OfBothCases() is var both && both.Listed(1) is null
        ? new PatternNode.One(both)
        : new PatternNode.Text(c.ToString());

    private PatternNode Escape()
    {
        var edge = at == pattern.Length ? null : EdgeOf(pattern[at]);
        if (edge is { } kind)
        {
            at++;
            return new PatternNode.Edge(kind);
        }

        var (set, length) = sets.Escape(at - 1);
        at += length - 1;
        return set.Listed(1) is { Length: 1 } one ? Literal(one[0]) : new PatternNode.One(set);
    }

    private static PatternEdge? EdgeOf(char c) => c switch
    {
        'b' => PatternEdge.WordBorder,
        'B' => PatternEdge.NoWordBorder,
        'A' => PatternEdge.TextStart,
        'Z' => PatternEdge.TextEnd,
        'z' => PatternEdge.VeryEnd,
        'G' => PatternEdge.SearchStart,
        _ => null,
    };

    private PatternNode Bracket()
    {
        var name = NameAt(at - 1);
        var kind = pattern[at..(at + OpeningLength(name))];
        var number = name is not null ? names.IndexOf(name) : kind.Length == 0 ? ++unnamed : 0;
        at += kind.Length;
        var part = Choice();
        if (at == pattern.Length)
            throw Fault("a bracket is not closed");
        at++;
        return number > 0 ? new PatternNode.Group(number, part) : kind switch
        {
            "?:" => part,
            "?>" => new PatternNode.Atomic(part),
            _ => new PatternNode.Around(part, Behind: kind[1] == '<', Negative: kind[^1] == '!'),
        };
    }

    private int OpeningLength(string? name)
    {
        if (name is not null)
            return "?<>".Length + name.Length;
        var rest = pattern.AsSpan(at);
        if (!rest.StartsWith("?"))
            return 0;
        if (rest.StartsWith("?:") || rest.StartsWith("?>") || rest.StartsWith("?=") || rest.StartsWith("?!"))
            return 2;
        return rest.StartsWith("?<=") || rest.StartsWith("?<!") ? 3 : throw Fault("a bracket of an unknown kind");
    }

    private ArgumentException Fault(string what) => new($"Pattern, character {at}: {what}: {pattern}");
}
