using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Search.Typed;

namespace JudicialAnalogs.Archive.Norms;

/// <summary>A question for norms.</summary>
/// <param name="Text">Words, citations and names of acts, Russian or Kazakh.</param>
/// <param name="On">Day whose law is meant.</param>
public sealed record NormQuestion(string Text, DateOnly On)
{
    /// <summary>Canonical names of the acts to search; empty for all.</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];

    /// <summary>The text as a line with required and excluded words and phrases; <see langword="null"/> where it is to be taken as it stands.</summary>
    public TypedQuery? Typed { get; init; }

    /// <summary>Language of the texts wanted; <see cref="LawLanguage.Unspecified"/> for the one in which each norm was found.</summary>
    public LawLanguage Language { get; init; }

    /// <summary>Norms of the list passed over, 0 or more.</summary>
    public int Skip { get; init; }

    /// <summary>Most norms given.</summary>
    /// <value>The default is 20.</value>
    public int Take { get; init; } = 20;

    /// <summary>Whether each norm carries its explanation.</summary>
    public bool Explain { get; init; }
}
