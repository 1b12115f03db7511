using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

public sealed class MarkdownSummaryTests
{
    [Fact]
    public void A_summary_says_what_the_report_is_and_what_it_holds()
        => Assert.Equal(
            """
            # 青云县政府工作报告

            | place | level | session | delivered | reviews | plans |
            |---|---|---|---|---|---|
            | 青云县 | county |  | 2024-01-09 | 2023 | 2024 |

            60 characters, 21 words, 1 sentences.
            1 figures, 1 explained terms, 1 slogans, 1 diagnostics.

            ## Results: the known indicators (1 of 1 figures)

            | indicator | value | measure | bound | period | offset |
            |---|---:|---|---|---|---:|
            | 地区生产总值 | 212.40亿元 | level | at\_least | 2023 | 17 |

            ## Explained terms

            | note | term | parts | mentions |
            |---|---|---|---:|
            | 1 | 两稳一保 | 稳增长、稳市场、保就业 | 1 |

            ## Slogans

            | slogan | type | times |
            |---|---|---:|
            | 两稳一保 | numeral | 1 |

            ## Diagnostics

            - XT204 warning 27-31: A sentence, with a comma and “quotes”.

            """, MarkdownSummary.Render(SampleReport.Create()));
}
