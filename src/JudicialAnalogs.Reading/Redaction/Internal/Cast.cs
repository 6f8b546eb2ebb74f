namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>The persons of an act and the places where they are named, in order of the text.</summary>
internal sealed record Cast(IReadOnlyList<Person> Persons, IReadOnlyList<Mention> Mentions)
{
    public static readonly Cast Nobody = new([], []);

    public IEnumerable<Person> Defendants => Persons.Where(person => person.Role == PersonRole.Defendant);

    /// <summary>Mentions that lie inside a stretch of the source text.</summary>
    public IEnumerable<Mention> Within(int start, int end)
    {
        foreach (var mention in Mentions)
        {
            if (mention.Span.Start >= end)
                yield break;
            if (mention.Span.Start >= start)
                yield return mention;
        }
    }
}
