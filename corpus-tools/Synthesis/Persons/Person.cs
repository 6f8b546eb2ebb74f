namespace JudicialAnalogs.CorpusTools.Synthesis.Persons;

/// <summary>An invented person: a label combined at random from common names.</summary>
internal sealed record Person
{
    public required string Surname { get; init; }

    public required string Given { get; init; }

    /// <summary>Patronymic; may be empty.</summary>
    public required string Patronymic { get; init; }

    public required bool Female { get; init; }

    public required DateOnly Birth { get; init; }

    public required string Iin { get; init; }

    public required string Address { get; init; }

    public required string Phone { get; init; }

    /// <summary>Initials before or after the surname, e.g. <c>С.Б.</c>.</summary>
    public string Initials => Patronymic.Length == 0 ? $"{Given[0]}." : $"{Given[0]}.{Patronymic[0]}.";
}
