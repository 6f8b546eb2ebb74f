using System.Text;
using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>The act as it is written, with what the gold has to know of places in it.</summary>
internal sealed class ActText
{
    private readonly StringBuilder text = new(8_192);
    private readonly List<(string Kind, int Start)> segments = [];
    private readonly List<GoldPersonalData> personal = [];
    private readonly List<GoldArgument> arguments = [];
    private readonly SortedSet<string> cited = new(StringComparer.Ordinal);

    /// <summary>True for fragments that will stand inside a sentence.</summary>
    public bool KeepsCase { get; init; }

    /// <summary>Length so far.</summary>
    public int Length => text.Length;

    /// <summary>Starts a part of the act here.</summary>
    public void Begin(string segment) => segments.Add((segment, text.Length));

    /// <summary>Adds text; the first letter after the start of a line or a sentence becomes a capital.</summary>
    public void Append(string value)
    {
        if (value.Length == 0)
            return;
        if (!KeepsCase && AtSentenceStart() && char.IsLower(value[0]))
            text.Append(char.ToUpperInvariant(value[0])).Append(value, 1, value.Length - 1);
        else
            text.Append(value);
    }

    /// <summary>Adds text as it is.</summary>
    public void AppendExactly(string value) => text.Append(value);

    /// <summary>Takes back a full stop at the end.</summary>
    public void DropFullStop()
    {
        if (text.Length > 0 && text[^1] == '.')
            text.Length--;
    }

    /// <summary>Adds text that names or describes a person.</summary>
    public void AppendPersonal(string value, string kind)
    {
        personal.Add(new GoldPersonalData(value, kind, text.Length, value.Length));
        text.Append(value);
    }

    /// <summary>Remembers a cited norm.</summary>
    public void Cite(NormRef norm) => cited.Add(norm.ToString());

    /// <summary>Ends the line.</summary>
    public void EndLine() => text.Append('\n');

    /// <summary>The text from a place to here, without spaces and sentence ends around it.</summary>
    public string Since(int start) => text.ToString(start, text.Length - start).Trim(' ', '\n');

    /// <summary>Remembers an argument of the court.</summary>
    public void Argue(string quote, string effect) => arguments.Add(new GoldArgument(quote, effect));

    /// <summary>The finished text.</summary>
    public override string ToString() => text.ToString();

    /// <summary>The parts of the act.</summary>
    public IReadOnlyList<GoldSegment> Segments() =>
        [.. segments.Select((segment, i) => new GoldSegment(
            segment.Kind, segment.Start, (i + 1 < segments.Count ? segments[i + 1].Start : text.Length) - segment.Start))];

    /// <summary>Personal data in order.</summary>
    public IReadOnlyList<GoldPersonalData> Personal() => personal;

    /// <summary>Arguments in order.</summary>
    public IReadOnlyList<GoldArgument> Arguments() => arguments;

    /// <summary>Cited norms, distinct, ordinal.</summary>
    public IReadOnlyList<string> Cited() => [.. cited];

    private bool AtSentenceStart()
    {
        var i = text.Length - 1;
        while (i >= 0 && text[i] == ' ')
            i--;
        return i < 0 || text[i] == '\n';
    }
}
