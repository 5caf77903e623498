namespace JekyllSharp.Liquid.Ruby;

/// <summary>What was found in a text that holds a date; null where a unit is absent.</summary>
internal sealed class DateParts
{
    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public int? YearDay { get; set; }

    public int? Hour { get; set; }

    public int? Minute { get; set; }

    public int? Second { get; set; }

    public int Nanoseconds { get; set; }

    public bool HasFraction { get; set; }

    public string? Zone { get; set; }

    public bool CenturyMissing { get; set; }

    public bool BeforeChrist { get; set; }

    public bool HasDate => Year is not null || Month is not null || Day is not null || YearDay is not null;

    public bool HasAny => HasDate || Hour is not null || Minute is not null || Second is not null || HasFraction;

    public bool IsInRange =>
        Month is null or (>= 1 and <= 12)
        && Day is null or (>= 1 and <= 31)
        && YearDay is null or (>= 1 and <= 366)
        && (IsShifted || Hour is null or (>= 0 and <= 24))
        && Minute is null or (>= 0 and <= 59)
        && Second is null or (>= 0 and <= 60)
        && (IsShifted || !(Hour == 24 && (Minute is > 0 || Second is > 0)));

    /// <summary>Two-digit years are 1969 to 2068.</summary>
    public void CompleteCentury()
    {
        if (Year is not { } year)
        {
            return;
        }

        if (BeforeChrist)
        {
            Year = 1 - year;
        }
        else if (CenturyMissing && year is >= 0 and <= 99)
        {
            Year = year + (year >= 69 ? 1900 : 2000);
        }
    }

    /// <summary>Set where the zone is east or west of UTC: Ruby then shifts the units before it looks at them, so that any hour passes.</summary>
    public bool IsShifted { get; set; }
}
