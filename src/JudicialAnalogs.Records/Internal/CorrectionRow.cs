namespace JudicialAnalogs.Records.Internal;

/// <summary>A correction as it stands in the table.</summary>
internal sealed class CorrectionRow
{
    public const string Select =
        """
        SELECT number AS Number, act_id AS ActId, path AS Path, value AS Value, read_value AS ReadValue, accepted AS Accepted
        FROM act_corrections
        """;

    public const string Insert =
        """
        INSERT INTO act_corrections (number, act_id, path, value, read_value, accepted)
        VALUES (@Number, @ActId, @Path, @Value, @ReadValue, @Accepted)
        """;

    public long Number { get; init; }

    public string ActId { get; init; } = "";

    public string Path { get; init; } = "";

    public string Value { get; init; } = "";

    public string ReadValue { get; init; } = "";

    public long Accepted { get; init; }
}
