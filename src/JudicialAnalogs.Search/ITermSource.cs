namespace JudicialAnalogs.Search;

/// <summary>Turns text into the terms that are indexed and searched. Must give the same terms for the same text, from any thread.</summary>
public interface ITermSource
{
    /// <summary>Name and version of the analysis; an index written under another one must be rebuilt.</summary>
    string Identity { get; }

    /// <summary>Appends the terms of <paramref name="text"/> in order of position.</summary>
    void Read(string text, ICollection<Term> terms);
}
