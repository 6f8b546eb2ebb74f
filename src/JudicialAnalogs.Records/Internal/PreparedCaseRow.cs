using JudicialAnalogs.Records.PreparedCases;

namespace JudicialAnalogs.Records.Internal;

internal sealed class PreparedCaseRow
{
    public const string Columns = "id AS Id, author AS Author, prepared_at AS PreparedAt, expires_at AS ExpiresAt";

    public string Id { get; init; } = "";

    public string Author { get; init; } = "";

    public string PreparedAt { get; init; } = "";

    public string ExpiresAt { get; init; } = "";

    public string ReturnTo { get; init; } = "";

    public byte[] Content { get; init; } = [];

    public PreparedCase ToCase() => new(Id, Author, Instants.Parse(PreparedAt), Instants.Parse(ExpiresAt));

    public FilledCase ToFilled() => new(ToCase(), Content, ReturnTo);
}
